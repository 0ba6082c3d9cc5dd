package org.amparo.web.inbox;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.referral.InboxService;
import org.amparo.shared.StaffId;
import org.amparo.staff.Person;

/** Hands a referral to a colleague; who there is to choose from is asked for only when somebody wants to. */
@Named
@ViewScoped
public class HandOverForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient InboxService inbox;
    @Inject
    private Answering answering;

    private List<Person> colleagues;
    private StaffId to;

    public void choose() {
        colleagues = inbox.colleagues(answering.id()).stream().filter(Person::isThere).toList();
    }

    public String send() {
        return answering.take(Said.HANDED_OVER, () -> inbox.handOver(answering.id(), to, answering.version()));
    }

    public List<SelectItem> getColleagues() {
        return colleagues == null ? null : colleagues.stream().map(p -> new SelectItem(p.id(), p.name())).toList();
    }

    public StaffId getTo() {
        return to;
    }

    public void setTo(StaffId to) {
        this.to = to;
    }
}
