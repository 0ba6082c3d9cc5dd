package org.amparo.web.inbox;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amparo.casework.conference.AnswerInvitation;
import org.amparo.casework.conference.GuestAnswer;
import org.amparo.casework.conference.Invitation;
import org.amparo.casework.conference.InvitationId;
import org.amparo.casework.conference.InvitationService;
import org.amparo.casework.conference.SayInMinutes;
import org.amparo.casework.conference.StatementKind;
import org.amparo.shared.StaffId;
import org.amparo.shared.Stale;

/** One invitation as the invited organisation reads it: whether it comes, by whom, and what it says itself. */
@Named
@ViewScoped
public class InvitationView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient InvitationService invitations;

    private String id;
    private int seen;
    private boolean answeredMeanwhile;
    private GuestAnswer answer;
    private List<StaffId> who = List.of();
    private StatementKind kind;
    private transient String words;
    private transient Invitation read;

    public void load() {
        read();
        answer = read.row().answer();
        who = read.delegates();
    }

    private void read() {
        read = invitations.open(key());
        seen = read.answers();
    }

    private InvitationId key() {
        return InvitationId.parse(id);
    }

    /** What was chosen stays; what a colleague answered meanwhile stands above it. */
    public String send() {
        try {
            invitations.answer(new AnswerInvitation(key(), answer, Set.copyOf(who), seen));
            return here();
        } catch (Stale somebodyAnsweredFirst) {
            read();
            answeredMeanwhile = true;
            return null;
        }
    }

    public String say() {
        invitations.say(new SayInMinutes(key(), kind, words));
        return here();
    }

    private String here() {
        return "/inbox/invitation?faces-redirect=true&id=" + key();
    }

    /** Asked for again after a post: what was taken back meanwhile is not shown once more. */
    public Invitation getRead() {
        if (read == null) read = invitations.open(key());
        return read;
    }

    public boolean isAnsweredMeanwhile() {
        return answeredMeanwhile;
    }

    public List<GuestAnswer> getAnswers() {
        return List.of(GuestAnswer.values());
    }

    public List<StatementKind> getKinds() {
        return List.of(StatementKind.values());
    }

    public List<SelectItem> getColleagues() {
        return new ArrayList<>(getRead().colleagues().stream().map(c -> new SelectItem(c.id(), c.name())).toList());
    }

    public GuestAnswer getAnswer() { return answer; }
    public void setAnswer(GuestAnswer answer) { this.answer = answer; }
    public List<StaffId> getWho() { return who; }
    public void setWho(List<StaffId> who) { this.who = who == null ? List.of() : who; }
    public StatementKind getKind() { return kind; }
    public void setKind(StatementKind kind) { this.kind = kind; }
    public String getWords() { return words; }
    public void setWords(String words) { this.words = words; }
    public String getId() { return id; }
    public void setId(String id) { this.id = id; }
}
