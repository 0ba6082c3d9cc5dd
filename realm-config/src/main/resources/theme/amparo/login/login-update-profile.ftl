<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=messagesPerField.exists('global'); section>
  <#if section = "header">${msg("loginProfileTitle")}
  <#elseif section = "form">
  <form id="kc-update-profile-form" class="card" action="${url.loginAction}" method="post">
    <#list profile.attributes as attribute>
      <#if attribute.name == 'locale'><input type="hidden" name="locale" value="${locale.currentLanguageTag}"/>
      <#elseif !attribute.readOnly><@parts.field id=attribute.name label=advancedMsg(attribute.displayName!'') value=(attribute.value!'') dir="auto" auto=(attribute.autocomplete!'off') problem=messagesPerField.existsError(attribute.name)?then(messagesPerField.get(attribute.name), '')/></#if>
    </#list>
    <@parts.send label=msg("doSubmit")/>
  </form>
  </#if>
</@layout.registrationLayout>
