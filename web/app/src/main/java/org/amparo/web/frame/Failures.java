package org.amparo.web.frame;

import jakarta.el.MethodNotFoundException;
import jakarta.el.PropertyNotFoundException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.facelets.FaceletException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.logging.Logger;
import org.amparo.access.Refusal;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.primefaces.csp.CspException;

/** What a page does when a door says no: beside the field, both versions, the same answer as for nothing at all, or our fault. */
class Failures extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    Failures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var context = FacesContext.getCurrentInstance();
        for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); events.remove()) {
            var event = events.next().getContext();
            answer(context, event.getException(), event.getPhaseId());
        }
        getWrapped().handle();
    }

    private void answer(FacesContext context, Throwable failure, PhaseId phase) {
        var unacceptable = within(failure, Unacceptable.class);
        if (unacceptable.isEmpty() && phase == PhaseId.INVOKE_APPLICATION && within(failure, Refusal.class).isPresent()) unacceptable = closedSince();
        if (unacceptable.isPresent() && phase != PhaseId.RENDER_RESPONSE) Problems.show(context, unacceptable.get());
        else fail(context, post(context) && unread(phase, failure) ? unfit(failure) : status(failure), failure);
    }

    /** Whoever typed while it closed is told so and keeps the words; whoever may not know that hears what everybody hears. */
    private static Optional<Unacceptable> closedSince() {
        return CDI.current().select(ClosedSince.class).stream().map(ClosedSince::why).filter(Objects::nonNull).findFirst().map(why -> Unacceptable.because("action", why));
    }

    /** Before anything was carried out: the state does not fit, or a form with a file was sent without its parts. */
    private static boolean unread(PhaseId phase, Throwable failure) {
        return phase == PhaseId.RESTORE_VIEW || phase == PhaseId.APPLY_REQUEST_VALUES && within(failure, ServletException.class).isPresent();
    }

    private static boolean post(FacesContext context) {
        return context.getExternalContext().getRequest() instanceof HttpServletRequest request && request.getMethod().equals("POST");
    }

    /** The state of one page sent to another: what does not fit together was put together by somebody else. */
    private static int unfit(Throwable failure) {
        int status = status(failure);
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) LOG.info(() -> "a form did not fit its page: " + failure.getClass().getName());
        return status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? HttpServletResponse.SC_BAD_REQUEST : status;
    }

    private static int status(Throwable failure) {
        if (within(failure, Refusal.class).isPresent()) return HttpServletResponse.SC_NOT_FOUND;
        if (within(failure, CspException.class).isPresent()) return HttpServletResponse.SC_BAD_REQUEST; // a form that no page of ours sends
        if (within(failure, ViewExpiredException.class).isPresent()) return HttpServletResponse.SC_CONFLICT;
        if (within(failure, Stale.class).isPresent() || within(failure, OptimisticLockException.class).isPresent()) return HttpServletResponse.SC_CONFLICT;
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static void fail(FacesContext context, int status, Throwable failure) {
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) LOG.severe(() -> trace(failure));
        var web = context.getExternalContext();
        if (web.isResponseCommitted()) throw new FacesException(failure);
        try {
            if (context.getPartialViewContext().isAjaxRequest()) {
                web.responseReset();
                web.setResponseStatus(status);
                if (within(failure, ViewExpiredException.class).isPresent()) web.setResponseHeader("X-Amparo", "expired");
            } else {
                web.responseSendError(status, null);
            }
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kinds and places only: the message of an exception may quote what somebody typed. What a page file got wrong may be said. */
    static String trace(Throwable failure) {
        var lines = new StringJoiner("\n  ", "a page failed\n  ", "");
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            boolean aboutTheFile = cause instanceof FaceletException || cause instanceof PropertyNotFoundException || cause instanceof MethodNotFoundException;
            lines.add(cause.getClass().getName() + (aboutTheFile ? ": " + cause.getMessage() : ""));
            Arrays.stream(cause.getStackTrace()).limit(12).forEach(frame -> lines.add("  at " + frame));
        }
        return lines.toString();
    }

    static <T extends Throwable> Optional<T> within(Throwable failure, Class<T> kind) {
        for (var cause = failure; cause != null; cause = cause.getCause())
            if (kind.isInstance(cause)) return Optional.of(kind.cast(cause));
        return Optional.empty();
    }
}
