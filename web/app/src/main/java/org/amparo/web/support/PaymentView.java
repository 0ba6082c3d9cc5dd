package org.amparo.web.support;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.shared.ServiceId;
import org.amparo.support.PaymentAsked;
import org.amparo.support.PaymentDemand;
import org.amparo.support.PaymentService;
import org.amparo.web.frame.Drafts;

/** Somebody asked a survivor for something in return: written down here, looked into elsewhere. What is typed is never kept. */
@Named
@ViewScoped
public class PaymentView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PaymentService payments;
    @Inject
    private transient Drafts drafts;

    private String id;
    private PaymentAsked.By by;
    private PaymentAsked.For what;
    private PaymentAsked.Given given;
    private PaymentAsked.Complaint complaint;
    private transient String words;
    private transient List<PaymentDemand> earlier;

    public void load() {
        earlier = payments.of(ServiceId.parse(id));
        drafts.read(id, getDraft());
    }

    public String save() {
        ServiceId service = ServiceId.parse(id);
        payments.record(service, new PaymentAsked(by, what, given, complaint, words));
        drafts.drop(id, getDraft());
        return "/support/service?faces-redirect=true&id=" + service;
    }

    public String discard() {
        drafts.drop(id, getDraft());
        return "/support/payment?faces-redirect=true&id=" + ServiceId.parse(id);
    }

    public String getDraft() {
        return "payment." + ServiceId.parse(id);
    }

    public List<PaymentDemand> getEarlier() {
        if (earlier == null && id != null) earlier = payments.of(ServiceId.parse(id));
        return earlier;
    }

    public PaymentAsked.By[] getBys() {
        return PaymentAsked.By.values();
    }

    public PaymentAsked.For[] getWhats() {
        return PaymentAsked.For.values();
    }

    public PaymentAsked.Given[] getGivens() {
        return PaymentAsked.Given.values();
    }

    public PaymentAsked.Complaint[] getComplaints() {
        return PaymentAsked.Complaint.values();
    }

    public PaymentAsked.By getBy() {
        return by;
    }

    public void setBy(PaymentAsked.By by) {
        this.by = by;
    }

    public PaymentAsked.For getWhat() {
        return what;
    }

    public void setWhat(PaymentAsked.For what) {
        this.what = what;
    }

    public PaymentAsked.Given getGiven() {
        return given;
    }

    public void setGiven(PaymentAsked.Given given) {
        this.given = given;
    }

    public PaymentAsked.Complaint getComplaint() {
        return complaint;
    }

    public void setComplaint(PaymentAsked.Complaint complaint) {
        this.complaint = complaint;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
