package org.amparo.web.survivor;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.amparo.access.Refusal;
import org.amparo.letter.LetterPress;
import org.amparo.shared.ConsentId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.consent.PaperService;

/** Papers to print: made for this one answer, named neutrally, kept nowhere. */
@WebServlet("/survivor/paper")
public class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PaperService papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SurvivorId her = SurvivorId.parse(request.getParameter("id"));
        ConsentId consent = ConsentId.parse(request.getParameter("consent"));
        String language = String.valueOf(request.getParameter("in"));
        try {
            byte[] paper = "form".equals(request.getParameter("what")) ? papers.form(her, consent, language) : papers.toTakeHome(her, consent, language);
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"" + LetterPress.FILE_NAME + "\"");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(paper.length);
            response.getOutputStream().write(paper);
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
