package org.amparo.architecture.bad.justice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.amparo.architecture.bad.support.Clinic;
import org.amparo.referral.loop.ReferralWorkflow;

@Entity
public class Hearing {

    @Id
    private Long id;
    Clinic clinic;
    ReferralWorkflow.State state;

    void setId(Long id) {
        this.id = id;
    }
}
