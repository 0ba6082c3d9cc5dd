package org.amparo.web.justice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.amparo.justice.custody.CustodySaid;
import org.amparo.justice.custody.ItemKind;
import org.amparo.justice.custody.RegisterItem;

/** What is typed about a thing and its way; it lives for one request. */
@Named
@RequestScoped
public class ItemForm {

    private ItemKind kind;
    private String what;
    private String source;
    private String original;
    private boolean privileged;
    private String told;
    private String from;
    private String to;
    private String place;
    private String tool;
    private String reason;
    private String witness;
    private String fingerprint;
    private boolean sheAgreed;

    RegisterItem item() {
        return new RegisterItem(kind, what, source, original, privileged, told);
    }

    CustodySaid said() {
        return new CustodySaid(from, to, place, tool, reason, witness, fingerprint, sheAgreed);
    }

    public ItemKind getKind() {
        return kind;
    }

    public void setKind(ItemKind kind) {
        this.kind = kind;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getOriginal() {
        return original;
    }

    public void setOriginal(String original) {
        this.original = original;
    }

    public boolean isPrivileged() {
        return privileged;
    }

    public void setPrivileged(boolean privileged) {
        this.privileged = privileged;
    }

    public String getTold() {
        return told;
    }

    public void setTold(String told) {
        this.told = told;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getTool() {
        return tool;
    }

    public void setTool(String tool) {
        this.tool = tool;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWitness() {
        return witness;
    }

    public void setWitness(String witness) {
        this.witness = witness;
    }

    public String getFingerprint() {
        return fingerprint;
    }

    public void setFingerprint(String fingerprint) {
        this.fingerprint = fingerprint;
    }

    public boolean isSheAgreed() {
        return sheAgreed;
    }

    public void setSheAgreed(boolean sheAgreed) {
        this.sheAgreed = sheAgreed;
    }
}
