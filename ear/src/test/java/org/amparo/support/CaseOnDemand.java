package org.amparo.support;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.need.NeedService;
import org.amparo.casework.need.RecordNeed;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.Someone;
import org.amparo.shared.CaseId;
import org.amparo.survivor.contact.Channel;
import org.amparo.survivor.contact.ContactService;
import org.amparo.survivor.contact.KeepWay;
import org.amparo.survivor.contact.LeaveMessage;
import org.amparo.survivor.contact.SafeTimes;
import org.amparo.work.Priority;

/** For browser tests: a fresh case of Carla's with one need and one way of contact, its id as the answer. */
@WebServlet("/case")
public class CaseOnDemand extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenedCases opened;
    @Inject
    private transient NeedService needs;
    @Inject
    private transient ContactService contacts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Someone carla = someone(Somebody.CARLA);
        CaseId file = opened.of("Canarina", carla, someone(Somebody.DAVID));
        carla.does(() -> needs.record(file, List.of(new RecordNeed(NeedDomain.HEALTH_MENTAL, Priority.NORMAL, "To sleep again", null, 2))));
        carla.does(() -> contacts.add(file, new KeepWay(1, Channel.IN_PERSON, null, SafeTimes.always(ZoneId.of("Europe/Madrid")), null, null, null, LeaveMessage.NO, false, false)));
        response.setContentType("text/plain");
        response.getWriter().print(file);
    }

    private static Someone someone(Somebody known) {
        return new Someone(known.id(), known.organisation(), known.roles());
    }
}
