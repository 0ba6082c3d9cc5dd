package org.amparo.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import org.amparo.referral.desk.InboxPage;
import org.amparo.referral.desk.InboxTab;
import org.amparo.referral.desk.ReceivedService;
import org.amparo.web.frame.Language;

/** The team's inbox, one tab at a time. */
@Named
@RequestScoped
public class InboxView {

    @Inject
    private ReceivedService inbox;
    @Inject
    private Language language;

    private String tab;
    private String from;
    private InboxPage page;

    public void load() {
        page = inbox.inbox(chosen(), from);
    }

    private InboxTab chosen() {
        return Arrays.stream(InboxTab.values()).filter(t -> t.name().equals(tab)).findFirst().orElse(InboxTab.NEW);
    }

    public InboxPage getPage() {
        return page;
    }

    public List<InboxTab> getTabs() {
        return List.of(InboxTab.values());
    }

    /** A number people can use; beyond that only that there is more. */
    public String count(InboxTab of) {
        String number = NumberFormat.getIntegerInstance(language.tongue().locale()).format(Math.min(page.counts().getOrDefault(of, 0), InboxPage.MOST));
        return page.moreThanCounted(of) ? number + "+" : number;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
