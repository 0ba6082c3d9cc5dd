package org.amparo.web.casework;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.amparo.access.Refusal;
import org.amparo.casework.safety.CardContent;
import org.amparo.casework.safety.SafetyPlanService;
import org.amparo.letter.LetterPress;
import org.amparo.shared.CaseId;
import org.amparo.shared.Unacceptable;
import org.amparo.web.frame.Tongue;
import org.amparo.web.frame.Words;

/** The emergency card: in her language unless another is asked for, named neutrally, kept nowhere. */
@WebServlet("/casework/card")
public class CardServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SafetyPlanService plans;
    @Inject
    private transient LetterPress press;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            CardContent content = plans.cardContent(CaseId.parse(request.getParameter("id")));
            Tongue tongue = Tongue.tagged(request.getParameter("in")).orElseGet(() -> Tongue.spokenAs(content.language()));
            byte[] pdf = press.print(new EmergencyCard(new Words(tongue)).of(content));
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"" + LetterPress.FILE_NAME + "\"");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (Unacceptable namesSomebodyKeptAway) {
            // the plan's page says why there is no card, and leads to where it is mended
            response.sendRedirect(request.getContextPath() + "/casework/safetyplan?id=" + CaseId.parse(request.getParameter("id")));
        } catch (Refusal no) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
