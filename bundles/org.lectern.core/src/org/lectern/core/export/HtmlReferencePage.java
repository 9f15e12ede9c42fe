/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.export;

import java.util.List;
import java.util.Locale;

import org.lectern.core.reference.FormattedReference;
import org.lectern.core.text.HtmlText;

/** A page of HTML that needs no other file, reads well in light and dark and prints. */
final class HtmlReferencePage implements ReferencePage {

	private static final String HEAD = """
			<!DOCTYPE html>
			<html lang="en">
			<head>
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<title>%1$s</title>
			<style>
			:root { color-scheme: light dark; }
			body { max-width: 46em; margin: 2em auto; padding: 0 1em; font: 1em/1.5 serif; }
			h1 { font-size: 1.4em; }
			.reference { margin: 0 0 .6em; padding-left: 2.5em; text-indent: -2.5em; overflow-wrap: anywhere; }
			.label { display: inline-block; min-width: 2.5em; text-indent: 0; }
			@media print { body { margin: 0; max-width: none; } .reference { break-inside: avoid; } }
			</style>
			</head>
			<body>
			<h1>%1$s</h1>
			"""; //$NON-NLS-1$

	private final String title;

	HtmlReferencePage(String title) {
		this.title = title;
	}

	@Override
	public String write(List<FormattedReference> references) {
		StringBuilder page = new StringBuilder(String.format(Locale.ROOT, HEAD, HtmlText.escape(title)));
		for (FormattedReference reference : references) {
			page.append("<div class=\"reference\" data-key=\"") //$NON-NLS-1$
					.append(HtmlText.escape(ExportFileNames.keyOf(reference.paper()))).append("\">"); //$NON-NLS-1$
			if (!reference.label().isEmpty()) {
				page.append("<span class=\"label\">").append(reference.label()).append("</span>"); //$NON-NLS-1$ //$NON-NLS-2$
			}
			page.append(reference.text()).append("</div>\n"); //$NON-NLS-1$
		}
		return page.append("</body>\n</html>\n").toString(); //$NON-NLS-1$
	}
}
