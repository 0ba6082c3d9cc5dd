package org.amparo.web.casework;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.amparo.casework.CaseHead;
import org.amparo.casework.CaseService;
import org.amparo.casework.question.AskQuestion;
import org.amparo.casework.question.Asker;
import org.amparo.casework.question.QuestionDetails;
import org.amparo.casework.question.QuestionService;
import org.amparo.shared.CaseId;
import org.amparo.shared.Page;
import org.amparo.shared.StaffId;
import org.amparo.web.frame.Drafts;
import org.amparo.work.Priority;

/** What was asked in one case, and writing down what somebody asks; the words are kept while they are typed. */
@Named
@ViewScoped
public class QuestionsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "casework.question";

    @Inject
    private transient QuestionService questions;
    @Inject
    private transient CaseService cases;
    @Inject
    private transient CaseHeadView head;
    @Inject
    private transient Drafts drafts;

    private String id;
    private String from;
    private List<SelectItem> team = List.of();
    private Asker asker;
    private Priority urgency = Priority.NORMAL;
    private StaffId owner;
    private LocalDate due;
    private transient String words;
    private transient Page<QuestionDetails> page;

    public void load() {
        page = questions.questions(CaseId.parse(id), from);
        CaseHead read = cases.head(CaseId.parse(id));
        head.show(read);
        team = questions.owners(CaseId.parse(id)).stream().map(p -> new SelectItem(p.user(), p.name())).distinct().toList();
        if (head.isWriting()) drafts.read(id, DRAFT);
    }

    public String save() {
        questions.ask(CaseId.parse(id), new AskQuestion(asker, words, urgency, owner, due));
        return discard();
    }

    public String discard() {
        drafts.drop(id, DRAFT);
        return "/casework/questions?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public Page<QuestionDetails> getPage() {
        if (page == null) page = questions.questions(CaseId.parse(id), from);
        return page;
    }

    public String getDraft() {
        return DRAFT;
    }

    public List<Asker> getAskers() {
        return List.of(Asker.values());
    }

    public List<SelectItem> getTeam() {
        return team;
    }

    public Asker getAsker() {
        return asker;
    }

    public void setAsker(Asker asker) {
        this.asker = asker;
    }

    public List<Priority> getUrgencies() {
        return List.of(Priority.values());
    }

    public Priority getUrgency() {
        return urgency;
    }

    public void setUrgency(Priority urgency) {
        this.urgency = urgency;
    }

    public StaffId getOwner() {
        return owner;
    }

    public void setOwner(StaffId owner) {
        this.owner = owner;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
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

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
