package org.amparo.web.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.amparo.access.Refusal;
import org.amparo.calendar.AppointmentDetails;
import org.amparo.calendar.AppointmentService;
import org.amparo.calendar.ics.CalendarFile;
import org.amparo.shared.AppointmentId;
import org.amparo.staff.Practice;
import org.amparo.web.frame.Messages;

/** One meeting for a calendar elsewhere: an hour and a word that says nothing. */
@WebServlet("/calendar/entry")
public class EntryServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AppointmentService appointments;
    @Inject
    private transient Messages words;
    @Inject
    private transient Practice practice;

    /** In somebody's own calendar nothing else would tell it from a real one. */
    private String marked(String summary) {
        return practice.on() ? words.get("frame.practice") + ". " + summary : summary;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            AppointmentDetails of = appointments.export(AppointmentId.parse(request.getParameter("id")));
            byte[] entry = CalendarFile.of(of.entry(), of.ending().state(), of.slot(), marked(words.get("calendar.entry.summary")), words.get("calendar.entry.location"));
            response.setContentType("text/calendar; charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + CalendarFile.NAME + "\"");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(entry.length);
            response.getOutputStream().write(entry);
        } catch (Refusal no) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
