package org.amparo.web.justice;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.amparo.access.Refusal;
import org.amparo.justice.testimony.HearingPaper;
import org.amparo.justice.testimony.HearingPaperService;
import org.amparo.justice.testimony.PaperKind;
import org.amparo.justice.testimony.RequestId;
import org.amparo.letter.LetterPress;
import org.amparo.shared.Unacceptable;
import org.amparo.web.frame.Tongue;

/** A paper about a request: for the authority in its language, for her in hers unless another is asked for. Named neutrally, kept nowhere. */
@WebServlet("/justice/hearingpaper")
public class HearingPaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HearingPaperService papers;
    @Inject
    private transient LetterPress press;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            PaperKind kind = Arrays.stream(PaperKind.values()).filter(k -> k.name().equals(request.getParameter("what"))).findFirst().orElse(PaperKind.REQUEST_FORM);
            HearingPaper paper = papers.paper(RequestId.parse(request.getParameter("id")), kind);
            Tongue tongue = kind.forAuthority() ? Tongue.tagged(paper.ask().language()).orElseThrow()
                    : Tongue.tagged(request.getParameter("in")).orElseGet(() -> Tongue.spokenAs(paper.ownLanguage()));
            byte[] pdf = press.print(HearingLetter.in(tongue).of(paper));
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
