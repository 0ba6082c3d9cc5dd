package org.amparo.casework.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.OrganisationId;

/** The stored conferences of one survivor at a time, who was asked, and what was written down. */
@ApplicationScoped
class ConferenceRows {

    private static final int MOST = 100;

    @PersistenceContext
    private EntityManager entities;

    void add(Object row, Permit permit) {
        permit.mustCover(permit.survivor());
        entities.persist(row);
        entities.flush();
    }

    void remove(Guest guest, Permit permit) {
        permit.mustCover(permit.survivor());
        entities.remove(guest);
    }

    List<Conference> all(Permit permit) {
        return entities.createQuery("select c from Conference c where c.survivor = :her order by c.plannedAt desc, c.id desc", Conference.class)
                .setParameter("her", permit.survivor().value()).setMaxResults(MOST).getResultList();
    }

    Optional<Conference> find(ConferenceId id, Permit permit) {
        return entities.createQuery("select c from Conference c where c.id = :id and c.survivor = :her", Conference.class)
                .setParameter("id", id.value()).setParameter("her", permit.survivor().value()).getResultStream().findFirst();
    }

    /** Whoever changes something about it changes its version, so that the second of two is told so. */
    void touch(Conference conference) {
        entities.lock(conference, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    List<Guest> guests(ConferenceId id, Permit permit) {
        return entities.createQuery("select g from Guest g where g.conference = :id and g.survivor = :her and g.uninvited is null order by g.invited, g.id", Guest.class)
                .setParameter("id", id.value()).setParameter("her", permit.survivor().value()).setMaxResults(MOST).getResultList();
    }

    /** Also whoever was asked once and is not any more. */
    Optional<Guest> everAsked(ConferenceId id, OrganisationId partner, Permit permit) {
        return invited(permit).stream().filter(g -> g.conference().equals(id) && g.partner().filter(partner::equals).isPresent()).findFirst();
    }

    /** Every organisation that was ever asked to speak about her. */
    List<Guest> invited(Permit permit) {
        return entities.createQuery("select g from Guest g where g.survivor = :her and g.organisation is not null order by g.invited, g.id", Guest.class)
                .setParameter("her", permit.survivor().value()).getResultList();
    }

    /** What it was given and still has. */
    List<GivenPart> given(Guest guest, Permit permit) {
        return entities.createQuery("select p from GivenPart p where p.guest = :guest and p.survivor = :her and p.takenBack is null", GivenPart.class)
                .setParameter("guest", guest.id()).setParameter("her", permit.survivor().value()).getResultList();
    }

    List<Statement> said(ConferenceId id, Permit permit) {
        return entities.createQuery("select s from Statement s where s.conference = :id and s.survivor = :her order by s.at, s.id", Statement.class)
                .setParameter("id", id.value()).setParameter("her", permit.survivor().value()).setMaxResults(MOST).getResultList();
    }

    Optional<Guest> guest(ConferenceId id, UUID guest, Permit permit) {
        return guests(id, permit).stream().filter(g -> g.id().equals(guest)).findFirst();
    }

    List<Point> points(ConferenceId id, Permit permit) {
        return entities.createQuery("select p from Point p where p.conference = :id and p.survivor = :her order by p.written, p.id", Point.class)
                .setParameter("id", id.value()).setParameter("her", permit.survivor().value()).setMaxResults(MOST).getResultList();
    }
}
