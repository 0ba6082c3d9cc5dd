package org.amparo.referral;

import static org.amparo.referral.Referring.does;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.Someone;
import org.amparo.referral.Referring.World;
import org.amparo.shared.ReferralId;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.survivor.contact.Channel;
import org.amparo.survivor.contact.ContactService;
import org.amparo.survivor.contact.KeepWay;
import org.amparo.survivor.contact.LeaveMessage;
import org.amparo.survivor.contact.SafeTimes;

/**
 * The sender's side for browser tests of the partner's side: GET makes a referral that has just arrived at Pia's team and answers its
 * id; POST with an id takes the consent behind it back, with {@code everything=1} the consent to the case.
 */
@WebServlet("/sent")
public class SentOnDemand extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<ReferralId, World> WORLDS = new ConcurrentHashMap<>();

    @Inject
    private transient Referring story;
    @Inject
    private transient ContactService contacts;
    @Inject
    private transient ConsentService consents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        World w = story.world(known(Somebody.PIA), known(Somebody.PABLO));
        w.worker().does(() -> contacts.add(w.her(), new KeepWay(1, Channel.PHONE, Referring.PHONE, SafeTimes.parse("America/Lima|MO,WE 10:00-12:00"), null, "Canarina",
                "a man answers", LeaveMessage.NO, false, false)));
        ReferralId id = story.sent(w);
        WORLDS.put(id, w);
        response.getWriter().print(id);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        World w = WORLDS.get(ReferralId.parse(request.getParameter("id")));
        if (request.getParameter("everything") != null) {
            story.endsEverything(w);
            return;
        }
        var given = w.worker().does(() -> consents.list(w.her()).stream().filter(c -> c.recipient() != null && c.recipient().equals(w.partner())).findFirst().orElseThrow());
        does(w.worker(), () -> consents.withdraw(w.her(), given.id()));
    }

    private static Someone known(Somebody who) {
        return new Someone(who.id(), who.organisation(), who.roles());
    }
}
