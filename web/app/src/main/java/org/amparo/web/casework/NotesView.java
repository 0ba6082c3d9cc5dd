package org.amparo.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.amparo.access.Caller;
import org.amparo.casework.note.NoteService;
import org.amparo.casework.note.NoteShown;
import org.amparo.casework.note.WriteNote;
import org.amparo.shared.CaseId;
import org.amparo.shared.NoteId;
import org.amparo.shared.Page;
import org.amparo.web.frame.Drafts;

/** The notes on a case, and writing one; a correction stands beside what it corrects. */
@Named
@ViewScoped
public class NotesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "casework.note";

    @Inject
    private transient NoteService notes;
    @Inject
    private transient Drafts drafts;
    @Inject
    private transient Caller caller;

    @Inject
    private transient CaseHeadView head;

    private String id;
    private String from;
    private String wrong;
    private int corrections;
    private transient String words;
    private transient Page<NoteShown> page;

    public void load() {
        page = notes.notes(CaseId.parse(id), from);
        if (wrong != null) page.rows().stream().filter(n -> n.id().equals(NoteId.parse(wrong))).findFirst().ifPresent(this::corrects);
        if (head.isWriting()) drafts.read(id, getDraft());
    }

    private void corrects(NoteShown note) {
        words = note.now().words();
        corrections = note.corrections().size();
    }

    public String save() {
        if (wrong == null) notes.add(CaseId.parse(id), new WriteNote(words));
        else notes.correct(CaseId.parse(id), NoteId.parse(wrong), new WriteNote(words), corrections);
        drafts.drop(id, getDraft());
        return "/casework/notes?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public String discard() {
        drafts.drop(id, getDraft());
        return "/casework/notes?faces-redirect=true&id=" + CaseId.parse(id) + (wrong == null ? "" : "&wrong=" + NoteId.parse(wrong));
    }

    public Page<NoteShown> getPage() {
        return page;
    }

    public boolean isMine(NoteShown note) {
        return note.writtenBy(caller.user());
    }

    public boolean isCorrecting() {
        return wrong != null;
    }

    /** Each correction has one of its own. */
    public String getDraft() {
        return wrong == null ? DRAFT : DRAFT + "." + NoteId.parse(wrong);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getWrong() {
        return wrong;
    }

    public void setWrong(String wrong) {
        this.wrong = wrong;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
