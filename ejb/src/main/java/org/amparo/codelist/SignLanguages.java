package org.amparo.codelist;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sign languages by ISO 639-3, named after the country and, where a country has several, the community that signs it. */
final class SignLanguages {

    private static final String BUNDLE = "org.amparo.codelist.signed";
    /** code=country, or code=country-language of the surrounding community. */
    private static final Map<String, String> PLACES = read("""
            aed=AR aen=AM afg=AF ase=US asf=AU asp=DZ asq=AT bfi=GB bog=ML bqn=BG bvl=BO bzs=BR cds=TD csc=ES-cat cse=CZ csf=CU csg=CL \
            csl=CN csn=CO csq=HR csr=CR csx=KH doq=DO dse=NL dsl=DK ecs=EC esl=EG esn=SV eso=EE eth=ET fcs=CA-fra fse=FI-fin fsl=FR \
            fss=FI-swe gse=GH gsg=DE gsm=GT gss=GR gus=GN hab=VN hds=HN hks=HK hsh=HU hsl=NG-hau icl=IS inl=ID ins=IN isg=IE ise=IT \
            isr=IL jls=JM jos=JO jsl=JP kvk=KR lbs=LY lgs=GW lls=LT lsl=LV lso=LA lsp=PA lst=TT lsy=MU lws=MW mdl=MT mfs=MX msr=MN \
            mzc=MG mzy=MZ nbs=NA ncs=NI nsi=NG nsl=NO nsp=NP nzs=NZ pgz=PG pks=PK prl=PE psc=IR psl=PR pso=PL psp=PH psr=PT pys=PY \
            rms=RO rsl=RU rsn=RW sdl=SA sfb=BE-fra sfs=ZA sgg=CH-deu sgx=SL slf=CH-ita sls=SG sqk=AL sqs=LK ssp=ES ssr=CH-fra svk=SK \
            swl=SE tse=TN tsm=TR tsq=TH tss=TW tza=TZ ugn=UG ugy=UY ukl=UA vgt=BE-nld vsi=MD vsl=VE xki=KE xml=MY xms=MA ysl=SI ysm=MM \
            zib=ZW zsl=ZM""");

    private SignLanguages() {}

    static boolean knows(String code) {
        return code.equals("ils") || PLACES.containsKey(code);
    }

    static Set<String> codes() {
        Set<String> all = new TreeSet<>(PLACES.keySet());
        all.add("ils");
        return all;
    }

    static String name(String code, Locale in) {
        ResourceBundle words = ResourceBundle.getBundle(BUNDLE, in, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        if (code.equals("ils")) return words.getString("international");
        String[] place = PLACES.get(code).split("-");
        String country = Countries.name(place[0], in);
        if (place.length == 1) return MessageFormat.format(words.getString("of"), country);
        return MessageFormat.format(words.getString("of-community"), country, Languages.name(place[1], in));
    }

    private static Map<String, String> read(String list) {
        Map<String, String> places = new TreeMap<>();
        for (String entry : list.strip().split("\\s+")) places.put(entry.substring(0, 3), entry.substring(4));
        return places;
    }
}
