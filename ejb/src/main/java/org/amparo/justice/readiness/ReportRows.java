package org.amparo.justice.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Permit;

/** What devices said of themselves for one day, as stored. */
@ApplicationScoped
class ReportRows {

    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager entities;

    /** The newest first. */
    @SuppressWarnings("unchecked")
    List<DeviceReport> of(SessionId session, Permit permit) {
        List<Object[]> rows = entities.createNativeQuery("""
                select report_id, camera, width, height, microphone, loudspeaker, down_kbit, up_kbit, trip_ms, at from amparo.device_report
                where session_id = :session and survivor_id = :survivor order by at desc, report_id desc""")
                .setParameter("session", session.value()).setParameter("survivor", permit.survivor().value()).setMaxResults(MOST).getResultList();
        return rows.stream().map(ReportRows::read).toList();
    }

    private static DeviceReport read(Object[] r) {
        var found = new DeviceFound(DeviceFound.Camera.valueOf((String) r[1]), (Integer) r[2], (Integer) r[3], DeviceFound.Microphone.valueOf((String) r[4]),
                DeviceFound.Loudspeaker.valueOf((String) r[5]), (Integer) r[6], (Integer) r[7], (Integer) r[8]);
        return new DeviceReport(new ReportId((UUID) r[0]), found, (Instant) r[9]);
    }
}
