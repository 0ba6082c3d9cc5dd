package org.amparo.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.access.Permit;
import org.amparo.shared.SurvivorId;

/** What other areas may know of a case, inside an act they hold a permit for. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseFiles {

    @Inject
    private CaseFileRows rows;

    /** For what only happens in a case. */
    public CaseFacts of(Permit permit) {
        return find(permit).orElseThrow(() -> new IllegalStateException("there is no case yet"));
    }

    public Optional<CaseFacts> find(Permit permit) {
        return rows.of(permit).map(CaseFile::facts);
    }

    /** Everybody on a page, with one statement. */
    public Map<SurvivorId, CaseFacts> all(Permit permit) {
        return rows.all(permit).stream().map(CaseFile::facts).collect(Collectors.toMap(CaseFacts::survivor, Function.identity()));
    }
}
