package org.amparo.web.justice;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.amparo.access.Refusal;
import org.amparo.file.OpenedFile;
import org.amparo.justice.custody.ItemId;
import org.amparo.justice.custody.ItemService;
import org.amparo.shared.Unacceptable;
import org.amparo.staff.Practice;

/**
 * Hands out the copy of a thing to be saved: never shown in the browser, under a name of ours, in a box of its own should somebody show it all the
 * same. Only to somebody who followed a link: no page, ours or not, can put it into itself.
 */
@WebServlet("/justice/copy")
public class CopyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    static final String BOX = "default-src 'none'; sandbox; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    @Inject
    private transient ItemService items;
    @Inject
    private transient Practice practice;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!followed(request.getHeader("Sec-Fetch-Dest"), request.getHeader("Sec-Fetch-Mode"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            send(items.open(ItemId.parse(request.getParameter("id"))), response);
        } catch (Refusal | Unacceptable notHere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Browsers that say nothing of it rely on the rules every answer carries. */
    static boolean followed(String destination, String mode) {
        return destination == null || destination.equals("document") && (mode == null || mode.equals("navigate"));
    }

    private void send(OpenedFile file, HttpServletResponse response) throws IOException {
        response.setContentType(file.facts().kind().type());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + practice.named(file.name()) + "\"");
        response.setHeader("Content-Security-Policy", BOX);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(file.facts().bytes());
        for (byte[] piece : file.pieces()) response.getOutputStream().write(piece);
    }
}
