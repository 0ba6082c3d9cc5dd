package org.amparo.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.amparo.support.Barrier;
import org.amparo.support.Continuity;
import org.amparo.support.ServiceDetails;

/** What is typed for the upkeep of a service; it lives for one request, because some of it is hers. */
@Named
@RequestScoped
public class UpkeepForm {

    private String interim;
    private LocalDate next;
    private String alternative;
    private Continuity continuity;
    private String plan;
    private List<Barrier> barriers = new ArrayList<>();
    private List<Barrier> solved = new ArrayList<>();

    void shows(ServiceDetails service) {
        interim = service.words().interim();
        continuity = service.ending().continuity();
        plan = service.words().plan();
        barriers = new ArrayList<>(service.course().barriers().stream().sorted().toList());
        solved = new ArrayList<>(service.course().solved().stream().sorted().toList());
    }

    public String getInterim() {
        return interim;
    }

    public void setInterim(String interim) {
        this.interim = interim;
    }

    public LocalDate getNext() {
        return next;
    }

    public void setNext(LocalDate next) {
        this.next = next;
    }

    public String getAlternative() {
        return alternative;
    }

    public void setAlternative(String alternative) {
        this.alternative = alternative;
    }

    public Continuity getContinuity() {
        return continuity;
    }

    public void setContinuity(Continuity continuity) {
        this.continuity = continuity;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public List<Barrier> getBarriers() {
        return barriers;
    }

    public void setBarriers(List<Barrier> barriers) {
        this.barriers = barriers;
    }

    public List<Barrier> getSolved() {
        return solved;
    }

    public void setSolved(List<Barrier> solved) {
        this.solved = solved;
    }
}
