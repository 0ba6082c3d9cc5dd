package org.amparo.web.inbox;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.amparo.access.Refusal;
import org.amparo.letter.LetterPress;
import org.amparo.referral.InboxService;
import org.amparo.referral.PackagePage;
import org.amparo.shared.ReferralId;
import org.amparo.web.frame.DataWords;
import org.amparo.web.frame.Language;
import org.amparo.web.frame.Messages;
import org.amparo.web.frame.Times;

/** A referral to be printed, as a file with a neutral name. What is no longer shared is refused like what does not exist. */
@WebServlet("/inbox/paper")
public class Paper extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient InboxService inbox;
    @Inject
    private transient LetterPress press;
    @Inject
    private transient Messages messages;
    @Inject
    private transient DataWords data;
    @Inject
    private transient Times times;
    @Inject
    private transient Language language;
    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            PackagePage page = inbox.print(ReferralId.parse(request.getParameter("id")));
            write(press.print(new PackageLetter(messages, data, times, language).of(page, clock.instant())), response);
        } catch (Refusal no) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void write(byte[] pdf, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + LetterPress.FILE_NAME + "\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
