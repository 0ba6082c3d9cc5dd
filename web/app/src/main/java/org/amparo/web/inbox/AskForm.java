package org.amparo.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.amparo.referral.InboxService;
import org.amparo.referral.answer.AskSender;
import org.amparo.referral.answer.AskSender.Asked;
import org.amparo.shared.Unacceptable;
import org.amparo.shared.Unacceptable.Problem;

/** Up to three questions at once, each with why the answer is needed; while the sender owes the answers nothing more can be asked. */
@Named
@RequestScoped
public class AskForm {

    private static final int MOST = 3;

    @Inject
    private InboxService inbox;
    @Inject
    private Answering answering;

    private final String[] questions = new String[MOST];
    private final String[] whys = new String[MOST];

    public String send() {
        return answering.take(Said.ASKED, () -> inbox.ask(new AskSender(answering.id(), answering.version(), asked())));
    }

    private List<Asked> asked() {
        var asked = new ArrayList<Asked>();
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < MOST; i++) {
            if (i > 0 && questions[i] == null && whys[i] == null) continue;
            try {
                asked.add(new Asked(questions[i], whys[i]));
            } catch (Unacceptable no) {
                for (Problem p : no.problems()) problems.add(new Problem(p.field() + (i + 1), p.key(), p.arguments()));
            }
        }
        if (!problems.isEmpty()) throw new Unacceptable(problems);
        return asked;
    }

    public String[] getQuestions() {
        return questions;
    }

    public String[] getWhys() {
        return whys;
    }
}
