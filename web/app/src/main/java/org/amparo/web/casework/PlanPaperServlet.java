package org.amparo.web.casework;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.amparo.access.Refusal;
import org.amparo.casework.plan.PlanPaper;
import org.amparo.casework.plan.PlanService;
import org.amparo.letter.LetterPress;
import org.amparo.shared.CaseId;
import org.amparo.shared.Unacceptable;
import org.amparo.web.frame.Tongue;

/** The plan to take home: in her language unless another is asked for, named neutrally, kept nowhere. */
@WebServlet("/casework/planpaper")
public class PlanPaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PlanService plans;
    @Inject
    private transient LetterPress press;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            PlanPaper paper = plans.paper(CaseId.parse(request.getParameter("id")));
            Tongue tongue = Tongue.tagged(request.getParameter("in")).orElseGet(() -> Tongue.spokenAs(paper.language()));
            byte[] pdf = press.print(PlanLetter.in(tongue).of(paper));
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"" + LetterPress.FILE_NAME + "\"");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (Refusal | Unacceptable no) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
