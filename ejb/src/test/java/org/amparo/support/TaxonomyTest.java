package org.amparo.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.amparo.codelist.NeedDomain;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/** Which help there is for which need is written down here, beside the code: every domain has its kinds, every kind has one domain. */
@Holds(Recommendation.R_05)
class TaxonomyTest {

    /** What the recommendation names, so that none of it gets lost. */
    private static final List<ServiceKind> NAMED = List.of(ServiceKind.PSYCHOSOCIAL_SUPPORT, ServiceKind.THERAPY, ServiceKind.MEDICAL_CARE, ServiceKind.SAFE_HOUSING,
            ServiceKind.TRANSITIONAL_HOUSING, ServiceKind.SECURITY, ServiceKind.LEGAL_HELP, ServiceKind.MATERIAL_HELP, ServiceKind.MONEY_HELP,
            ServiceKind.SCHOOLING_AND_TRAINING, ServiceKind.WORK_AND_LIVELIHOOD, ServiceKind.INTERPRETATION, ServiceKind.DOCUMENTATION, ServiceKind.RETURN_HELP,
            ServiceKind.CHILD_CARE, ServiceKind.PEER_AND_COMMUNITY, ServiceKind.CONFIDENCE_ACTIVITY);

    @Test
    void theMapIsExactlyTheWrittenOne() throws IOException {
        Map<String, String> map = new TreeMap<>();
        for (NeedDomain domain : NeedDomain.values()) map.put(domain.name(), kinds(domain));

        assertEquals(written(), map);
    }

    @Test
    void everyKindAnswersOneDomainAndIsFoundThere() {
        for (ServiceKind kind : ServiceKind.values()) {
            assertEquals(List.of(kind.domain()), Arrays.stream(NeedDomain.values()).filter(kind::answers).toList());
            assertTrue(ServiceKind.answering(kind.domain()).contains(kind));
        }
        assertTrue(List.of(ServiceKind.values()).containsAll(NAMED));
    }

    private static String kinds(NeedDomain domain) {
        return ServiceKind.answering(domain).stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new)).toString();
    }

    private static Map<String, String> written() throws IOException {
        try (var in = TaxonomyTest.class.getResourceAsStream("/support/taxonomy.csv")) {
            return new TreeMap<>(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(l -> l.split(","))
                    .collect(Collectors.toMap(p -> p[0], p -> new TreeSet<>(List.of(p[1].split(" "))).toString())));
        }
    }
}
