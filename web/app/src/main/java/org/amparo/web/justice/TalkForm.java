package org.amparo.web.justice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amparo.justice.orientation.Talk;
import org.amparo.justice.orientation.TeachBack;
import org.amparo.justice.orientation.Topic;

/** What is typed about a talk; it lives for one request, because much of it is hers. */
@Named
@RequestScoped
public class TalkForm {

    private List<Topic> topics = new ArrayList<>();
    private String language;
    private String interpreter;
    private TeachBack teachBack;
    private String questions;
    private String answers;

    Talk talk() {
        return new Talk(Set.copyOf(topics), language, interpreter, teachBack, questions, answers);
    }

    public List<Topic> getTopics() {
        return topics;
    }

    public void setTopics(List<Topic> topics) {
        this.topics = topics;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(String interpreter) {
        this.interpreter = interpreter;
    }

    public TeachBack getTeachBack() {
        return teachBack;
    }

    public void setTeachBack(TeachBack teachBack) {
        this.teachBack = teachBack;
    }

    public String getQuestions() {
        return questions;
    }

    public void setQuestions(String questions) {
        this.questions = questions;
    }

    public String getAnswers() {
        return answers;
    }

    public void setAnswers(String answers) {
        this.answers = answers;
    }
}
