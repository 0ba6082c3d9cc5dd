package org.amparo.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.amparo.notice.NoticeRow;
import org.amparo.notice.NoticeService;
import org.amparo.shared.Id;
import org.amparo.shared.Page;

/** What waits for the reader, newest first. */
@Named
@ViewScoped
public class NoticesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NoticeService notices;
    @Inject
    private transient Ways ways;

    private String from;
    private String open;
    private Page<NoticeRow> page;

    /** The list; or, when one was chosen, on to what it is about: seen now. */
    public String load() {
        var chosen = open == null ? Optional.<NoticeRow>empty() : notices.open(Id.read(open));
        if (chosen.isEmpty()) page = notices.page(from);
        return chosen.map(ways::to).orElse(null);
    }

    public String seenAll() {
        if (!page.isEmpty()) notices.seenUpTo(page.rows().get(0).id());
        return "/staff/notices?faces-redirect=true";
    }

    public boolean isAnyUnseen() {
        return page.rows().stream().anyMatch(row -> !row.seen());
    }

    public Page<NoticeRow> getPage() {
        return page;
    }

    public String getOpen() {
        return open;
    }

    public void setOpen(String open) {
        this.open = open;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
