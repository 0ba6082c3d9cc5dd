package org.amparo.web.justice;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.justice.readiness.DeviceCheckService;
import org.amparo.justice.readiness.DeviceFound;
import org.amparo.justice.readiness.Line;
import org.amparo.shared.Unacceptable;
import org.amparo.web.frame.PlainPage;
import org.amparo.web.frame.Tongue;

/**
 * The check of a device, for whoever sits before it: nobody is signed in, no cookie is set and nothing on the page is about anybody. What the
 * link carries stands behind the #, where no log sees it, and comes back as a header.
 */
@WebServlet("/public/check")
public class DeviceCheck extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TICKET = "[A-Za-z0-9_-]{22}";

    @EJB
    private transient DeviceCheckService devices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Tongue tongue = PlainPage.tongue(request, request.getParameter("in"));
        String tongues = Arrays.stream(Tongue.values()).map(t -> "<li><a data-language=\"\" href=\"?in=%1$s\" lang=\"%1$s\" dir=\"%2$s\"%3$s>%4$s</a></li>".formatted(t.getTag(), t.getDir(),
                t == tongue ? " aria-current=\"true\"" : "", t.getOwnName())).collect(Collectors.joining());
        byte[] page = PlainPage.filled(DeviceCheck.class, "check.html", tongue, Map.of("root", request.getContextPath(), "tongues", tongues)).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String ticket = request.getHeader("X-Ticket");
        String what = request.getParameter("do");
        if (ticket == null || !ticket.matches(TICKET) || what == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean done = switch (what) {
            // an answer without a word, as any other address gives it to anybody
            case "echo" -> true;
            case "open" -> devices.holds(ticket);
            case "down" -> LineTest.down(request, response, bytes -> devices.spends(ticket, bytes));
            case "up" -> LineTest.up(request, bytes -> devices.spends(ticket, bytes));
            case "judge" -> judged(request, response);
            case "report" -> reported(ticket, request);
            default -> false;
        };
        if (!response.isCommitted()) response.setStatus(!done ? HttpServletResponse.SC_NOT_FOUND : response.getContentType() == null ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_OK);
    }

    /** The rule stands in one place; the page only knows its words. */
    private static boolean judged(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int down = number(request, "down"), up = number(request, "up"), trip = number(request, "trip");
        if (down < 1 || up < 1 || trip < 1) return false;
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(Line.of(down, up, trip).name().toLowerCase(Locale.ROOT));
        return true;
    }

    private boolean reported(String ticket, HttpServletRequest request) {
        try {
            var found = new DeviceFound(code(DeviceFound.Camera.class, request, "camera"), number(request, "width"), number(request, "height"),
                    code(DeviceFound.Microphone.class, request, "microphone"), code(DeviceFound.Loudspeaker.class, request, "loudspeaker"),
                    number(request, "down"), number(request, "up"), number(request, "trip"));
            return devices.reports(ticket, found);
        } catch (Unacceptable incomplete) {
            return false;
        }
    }

    private static <E extends Enum<E>> E code(Class<E> type, HttpServletRequest request, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(c -> c.name().equals(request.getParameter(name))).findFirst().orElse(null);
    }

    /** 0 for what is no number of at most seven digits. */
    private static int number(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text != null && text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : 0;
    }
}
