package org.amparo.web.survivor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.amparo.access.SaidHow;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.joined.HerWord;
import org.amparo.survivor.joined.HerWordService;
import org.amparo.survivor.joined.Question;
import org.amparo.survivor.search.PairId;

/** What she says when she is asked whether another record may be hers; nothing of the other record is here. */
@Named
@ViewScoped
public class WordView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HerWordService words;

    private String id;
    private ArrayList<Question> questions = new ArrayList<>();
    private HerWord said;
    private SaidHow how;

    public void load() {
        questions = new ArrayList<>(words.asked(SurvivorId.parse(id)));
    }

    /** The question that waits longest is asked first. */
    public Question getQuestion() {
        return questions.stream().filter(q -> q.said() == null).findFirst().orElse(questions.isEmpty() ? null : questions.getFirst());
    }

    public String save() {
        PairId pair = getQuestion().pair();
        words.say(SurvivorId.parse(id), pair, said, how, getQuestion().said());
        return "/survivor/word?faces-redirect=true&id=" + SurvivorId.parse(id) + "&saved=1";
    }

    public List<HerWord> getSaids() {
        return List.of(HerWord.values());
    }

    public List<SaidHow> getHows() {
        return List.of(SaidHow.values());
    }

    public HerWord getSaid() {
        return said;
    }

    public void setSaid(HerWord said) {
        this.said = said;
    }

    public SaidHow getHow() {
        return how;
    }

    public void setHow(SaidHow how) {
        this.how = how;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
