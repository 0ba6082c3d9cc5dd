package org.amparo.referral;

import static org.amparo.referral.Referring.does;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.amparo.casework.conference.AddPoint;
import org.amparo.casework.conference.Aim;
import org.amparo.casework.conference.ConferenceId;
import org.amparo.casework.conference.ConferenceService;
import org.amparo.casework.conference.HerPart;
import org.amparo.casework.conference.PlanConference;
import org.amparo.casework.conference.PointKind;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.Someone;
import org.amparo.referral.Referring.World;
import org.amparo.shared.Id;
import org.amparo.survivor.consent.DataItem;

/** The house's side for browser tests of an invited organisation: GET invites Pia's team to a conference; POST holds and seals it, or takes the consent back. */
@WebServlet("/invited")
public class InvitedOnDemand extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<String, World> WORLDS = new ConcurrentHashMap<>();
    private static final Map<String, ConferenceId> CONFERENCES = new ConcurrentHashMap<>();

    @Inject
    private transient Referring story;
    @Inject
    private transient ConferenceService conferences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        World w = story.world(known(Somebody.PIA), known(Somebody.PABLO));
        story.agrees(w, DataItem.NEED, DataItem.PREFERRED_NAME);
        ConferenceId id = w.worker().does(() -> conferences.plan(w.file(), new PlanConference(Aim.WHO_DOES_WHAT, LocalDateTime.now(), "Small room, second floor", HerPart.SENDS_WORDS, null)));
        does(w.worker(), () -> conferences.invite(id, w.partner(), at(id)));
        String invitation = w.worker().does(() -> conferences.page(id)).guests().getFirst().id().toString();
        WORLDS.put(invitation, w);
        CONFERENCES.put(invitation, id);
        response.getWriter().print(invitation);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String invitation = request.getParameter("id");
        World w = WORLDS.get(invitation);
        ConferenceId id = CONFERENCES.get(invitation);
        if (request.getParameter("takenBack") != null) {
            story.withdraws(w);
            return;
        }
        does(w.worker(), () -> conferences.held(id, Set.of(Id.read(invitation)), at(id)));
        does(w.worker(), () -> conferences.add(new AddPoint(id, PointKind.AGREED, DataItem.NEED, "The team keeps the room free", w.worker().id(), LocalDate.now().plusDays(9)), at(id)));
        does(w.worker(), () -> conferences.add(new AddPoint(id, PointKind.NOT_AGREED, DataItem.PREFERRED_NAME, "Who calls her", null, LocalDate.now().plusDays(9)), at(id)));
        does(w.worker(), () -> conferences.minutes(id, "What was said among us", at(id)));
        does(w.worker(), () -> conferences.seal(id, at(id)));
    }

    private long at(ConferenceId id) {
        return conferences.page(id).details().version();
    }

    private static Someone known(Somebody who) {
        return new Someone(who.id(), who.organisation(), who.roles());
    }
}
