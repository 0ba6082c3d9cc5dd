package org.amparo.bench.fill;

import java.util.List;

/** What invented people are called, speak and say. */
final class Words {

    static final List<String> GIVEN = List.of("Amina", "Lucía", "Nour", "Mariam", "Thuy", "Blessing", "Ioana", "Fatou", "Rosa", "Selam", "Hana", "Oksana",
            "Leyla", "Grace", "Samira", "Ana", "Tsering", "Joy", "Mei", "Adaeze", "Carlos", "Yusuf", "Minh", "Tesfaye", "Pedro", "Karim", "Ivan", "Samuel");
    static final List<String> FAMILY = List.of("Haddad", "Reyes", "Okafor", "Nguyen", "Popescu", "Diallo", "Kovalenko", "Bekele", "Silva", "Rahman", "Mensah",
            "Torres", "Yilmaz", "Kamara", "Morales", "Sharma", "Hassan", "Petrov", "Mendoza", "Abebe");
    static final List<String> LANGUAGES = List.of("spa", "fra", "ara", "eng", "por", "ron", "vie", "amh", "ukr", "tur");
    static final List<String> PLAIN = List.of("somewhere", "safe", "to", "sleep", "and", "a", "lawyer", "who", "listens", "help", "with", "papers", "school", "for",
            "my", "daughter", "doctor", "near", "home", "work", "again", "learn", "the", "language", "talk", "about", "it", "slowly", "not", "alone", "tomorrow");
    static final List<String> DOMAINS = List.of("SAFETY_HOUSING", "HEALTH_PHYSICAL", "HEALTH_MENTAL", "LEGAL", "DOCUMENTS_STATUS", "MATERIAL_FINANCIAL",
            "EDUCATION", "LIVELIHOOD", "LANGUAGE", "COMMUNITY_BELONGING");
    static final List<String> URGENCIES = List.of("URGENT", "HIGH", "NORMAL", "NORMAL", "NORMAL", "LOW");
    static final List<String> RISKS = List.of("LOW", "LOW", "LOW", "MEDIUM", "MEDIUM", "HIGH", "LOW", "MEDIUM", "LOW", "EXTREME");

    private Words() {}
}
