<#-- The frame of every page: leave first, then language, then one question. No script stands in the page itself. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#assign rightToLeft = (locale.rtl)!false>
<!DOCTYPE html>
<html lang="${lang}" dir="${rightToLeft?then('rtl','ltr')}">
<head>
  <meta charset="utf-8"/>
  <meta name="viewport" content="width=device-width, initial-scale=1"/>
  <meta name="robots" content="noindex"/>
  <meta name="referrer" content="no-referrer"/>
  <title>${msg("tabTitle")}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/icons/favicon.svg"/>
  <#list ["tokens", "base", "frame", "patterns", "forms", "login"] as sheet>
  <link rel="stylesheet" href="${url.resourcesPath}/css/${sheet}.css"/>
  </#list>
  <script src="${url.resourcesPath}/js/login.js" defer></script>
<#-- The head stays without its end, as HTML allows: before it Keycloak would write a script into the page, and the policy would block it. -->
<body data-page-id="login-${pageId}" data-exit="${properties.leaveTo}">
<header class="top">
  <a class="leave" href="${properties.leaveTo}" rel="noreferrer" data-leave title="${msg("leaveHint")}"><@icon "leave" true/><span class="long">${msg("leave")}</span><span class="short" aria-hidden="true">${msg("leaveShort")}</span></a>
  <a class="skip" href="#main">${msg("skip")}</a>
  <span class="product"><@icon "amparo"/><span>Amparo</span></span>
  <#if realm.internationalizationEnabled && locale?? && locale.supported?size gt 1>
  <details class="menu language">
    <summary><@icon "language"/><span class="label">${locale.current}</span><span class="aside-only">${msg("languages")}</span></summary>
    <div class="sheet"><#list locale.supported as l><a href="${l.url}" lang="${l.languageTag}" dir="${(l.languageTag == 'ar')?then('rtl','ltr')}"<#if l.languageTag == locale.currentLanguageTag> aria-current="true"</#if>>${l.label}</a></#list></div>
  </details>
  </#if>
</header>
<#if (properties.practice!"") == "true"><p class="practice" role="note"><strong>${msg("practice")}</strong></p></#if>
<div class="room bare">
<main id="main" tabindex="-1">
  <div class="page-head"><h1 id="kc-page-title"><#nested "header"></h1></div>
  <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
    <#nested "show-username">
    <p id="kc-username" class="soft">${msg("signingInAs")} <bdi id="kc-attempted-username">${auth.attemptedUsername}</bdi>. <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
  </#if>
  <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
    <div class="notice ${(message.type == 'error' || message.type == 'warning')?then('wait', (message.type == 'success')?then('well', ''))}" role="${(message.type == 'error')?then('alert','status')}"><div id="kc-message">${kcSanitize(message.summary)?no_esc}</div></div>
  </#if>
  <div id="kc-content">
    <#nested "form">
    <#if auth?has_content && auth.showTryAnotherWayLink()>
      <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post"><input type="hidden" name="tryAnotherWay" value="on"/><button id="try-another-way" class="button plain" type="submit">${msg("doTryAnotherWay")}</button></form>
    </#if>
    <#nested "socialProviders">
    <#if displayInfo><div id="kc-info"><#nested "info"></div></#if>
  </div>
</main>
</div>
</body>
</html>
</#macro>

<#macro icon name flips=false><svg class="icon<#if flips> flips</#if>" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><#switch name>
<#case "amparo"><path d="M3 19h18"/><path d="M5 19a7 7 0 0 1 14 0"/><path d="M12 9V5M4.5 12.5 2.8 11M19.5 12.5l1.7-1.5M7.5 9 6.2 6.5M16.5 9l1.3-2.5"/><#break>
<#case "language"><circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.5c2.5 2.5 3.5 5.3 3.5 8.5s-1 6-3.5 8.5c-2.5-2.5-3.5-5.3-3.5-8.5s1-6 3.5-8.5z"/><#break>
<#case "leave"><path d="M13 4H6a1 1 0 0 0-1 1v14a1 1 0 0 0 1 1h7"/><path d="M10 12h10M16 8l4 4-4 4"/><#break>
</#switch></svg></#macro>
