package org.amparo.web.referral;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.amparo.access.Refusal;
import org.amparo.letter.Block;
import org.amparo.letter.Letter;
import org.amparo.letter.LetterPress;
import org.amparo.referral.PaperPackage;
import org.amparo.referral.ReferralService;
import org.amparo.shared.ReferralId;
import org.amparo.web.frame.DataWords;
import org.amparo.web.frame.Messages;
import org.amparo.web.frame.Times;

/** What was sent, on paper: for a partner that does not use the system. Only what is out now; named neutrally, kept nowhere. */
@WebServlet("/referral/paper")
public class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReferralService referrals;
    @Inject
    private transient LetterPress press;
    @Inject
    private transient DataWords data;
    @Inject
    private transient Messages msg;
    @Inject
    private transient Times times;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            PaperPackage shared = referrals.printed(ReferralId.parse(request.getParameter("id")));
            if (shared.parts().isEmpty()) response.sendError(HttpServletResponse.SC_NOT_FOUND);
            else write(press.print(letter(shared)), response);
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void write(byte[] paper, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + LetterPress.FILE_NAME + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(paper.length);
        response.getOutputStream().write(paper);
    }

    private Letter letter(PaperPackage page) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Line> head = new ArrayList<>(List.of(new Block.Line(msg.get("referral.paper.code"), page.code())));
        if (page.until() != null) head.add(new Block.Line(msg.get("referral.paper.until"), times.lastDay(page.until())));
        blocks.add(new Block.Definitions(head));
        page.parts().forEach(part -> {
            blocks.add(new Block.Heading(msg.label(part.stage())));
            blocks.add(new Block.Definitions(part.items().stream().map(i -> new Block.Line(data.label(i.item()), words(i.item(), i.words()))).toList()));
        });
        blocks.add(new Block.Paragraph(msg.get("referral.paper.use")));
        blocks.add(new Block.Paragraph(msg.get("referral.paper.call")));
        return new Letter(msg.words().tongue().locale(), msg.get("referral.paper.title"), blocks);
    }

    private String words(String item, String value) {
        return String.join("\n", data.lines(item, value).stream().map(l -> l.label().isEmpty() ? l.words() : l.label() + ": " + l.words()).toList());
    }
}
