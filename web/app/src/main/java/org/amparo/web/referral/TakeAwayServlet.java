package org.amparo.web.referral;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.amparo.access.Refusal;
import org.amparo.letter.LetterPress;
import org.amparo.referral.HerPaper;
import org.amparo.referral.ReferralService;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Unacceptable;
import org.amparo.web.frame.Times;
import org.amparo.web.frame.Tongue;

/** The paper she takes home about one referral: in her language unless another is asked for, named neutrally, kept nowhere. */
@WebServlet("/referral/takeaway")
public class TakeAwayServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReferralService referrals;
    @Inject
    private transient LetterPress press;
    @Inject
    private transient Times times;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            HerPaper paper = referrals.herPaper(ReferralId.parse(request.getParameter("id")));
            Tongue tongue = Tongue.tagged(request.getParameter("in")).orElseGet(() -> Tongue.spokenAs(paper.language()));
            byte[] pdf = press.print(TakeAwayLetter.in(tongue, times.zone()).of(paper));
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
