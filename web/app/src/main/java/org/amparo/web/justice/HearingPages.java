package org.amparo.web.justice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.amparo.justice.afterwards.AfterId;
import org.amparo.justice.afterwards.AfterService;
import org.amparo.justice.readiness.DeviceLink;
import org.amparo.justice.readiness.SessionId;
import org.amparo.justice.session.HearingDayService;
import org.amparo.justice.testimony.RequestId;
import org.amparo.justice.testimony.RequestService;
import org.amparo.shared.CaseId;

/** What was read for one request of the browser: it is hers, so no view keeps it longer. */
@RequestScoped
public class HearingPages {

    @Inject
    private RequestService requests;
    @Inject
    private HearingDayService sessions;
    @Inject
    private AfterService afterwards;

    private RequestService.Page all;
    private RequestService.One request;
    private HearingDayService.One day;
    private AfterService.One after;
    private DeviceLink link;

    RequestService.Page all(String id) {
        if (all == null) all = requests.page(CaseId.parse(id));
        return all;
    }

    RequestService.One request(String id) {
        if (request == null) request = requests.read(RequestId.parse(id));
        return request;
    }

    HearingDayService.One day(String id) {
        if (day == null) day = sessions.read(SessionId.parse(id));
        return day;
    }

    AfterService.One after(String id) {
        if (after == null) after = afterwards.read(AfterId.parse(id));
        return after;
    }

    /** Shown once, to whoever made it. */
    DeviceLink link() {
        return link;
    }

    void made(DeviceLink made) {
        link = made;
    }
}
