"use strict";
const form = document.querySelector("form");
if (form) {
	const findings = [...document.querySelectorAll("li[data-check]")];
	const texts = findings.map(finding => (finding.closest("section").querySelector("h2").textContent + " "
		+ finding.textContent).toLowerCase());
	const show = () => {
		const words = form.words.value.toLowerCase().split(/\s+/).filter(word => word);
		let shown = 0;
		findings.forEach((finding, index) => {
			const fits = (!form.severity.value || finding.dataset.severity === form.severity.value)
				&& (!form.check.value || finding.dataset.check === form.check.value)
				&& words.every(word => texts[index].includes(word));
			finding.hidden = !fits;
			shown += fits ? 1 : 0;
		});
		document.querySelectorAll("section:not(.unreadable)").forEach(section => {
			section.hidden = !section.querySelector("li:not([hidden])");
		});
		const output = form.querySelector("output");
		output.value = shown + " / " + findings.length + " " + output.dataset.word;
	};
	form.addEventListener("input", show);
	form.addEventListener("submit", event => event.preventDefault());
	form.hidden = false;
	show();
}
