package org.amparo.web.keeping;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.amparo.keeping.Due;
import org.amparo.keeping.KeepingService;
import org.amparo.shared.Page;

/** Records whose time has come, and the way to one that is in no list. */
@Named
@ViewScoped
public class DueView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient KeepingService keeping;

    private String from;
    private Page<Due> page;
    private String number;

    public void load() {
        page = keeping.due(from);
    }

    public String find() {
        return "/keeping/record?faces-redirect=true&id=" + keeping.named(number);
    }

    public Page<Due> getPage() {
        return page;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
