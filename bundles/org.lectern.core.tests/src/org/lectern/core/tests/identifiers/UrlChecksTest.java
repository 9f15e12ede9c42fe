/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.identifiers;

import org.junit.jupiter.api.Test;
import org.lectern.core.check.Profile;
import org.lectern.core.tests.TestReview;

/** The forms of addresses. */
@SuppressWarnings("nls")
class UrlChecksTest {

	@Test
	void syntax() {
		new EntryCase("url-syntax").flags("url = {www.example.org/paper}", "www.example.org/paper")
				.flags("url = {https://a.example https://b.example}", "https://b.example")
				.flags("url = {https://example.org/a b}", "b").flags("url = {https://example.org/<id>}", "<")
				.flags("url = {https:///paper}", "https:///paper").flags("url = {http:/example.org}", "http:/example.org")
				.flags("url = {example.org:8080/x}", "example.org:8080/x").flags("url = {Available online}", "Available online")
				.flags("url = {\\url{www.example.org}}", "\\url{www.example.org}")
				.passes("url = {https://example.org}", "url = {https://example.org:8080/a?b=c#d}",
						"url = { http://example.org\n}",
						"url = {ftp://user:pw@example.org/x}", "url = {mailto:jane@example.org}", "url = {https://[::1]/x}",
						"url = {urn:nbn:de:101:1-201102033592}", "url = {https://example.org/caf\u00e9}", "url = {????}", "url = {}",
						"url = {\\url{https://example.org}}", "url = {<https://example.org>}", "url = {file:///tmp/a.pdf}",
						"url = {https://example.org/a\\_b}");
	}

	@Test
	void wrapping() {
		new EntryCase("url-wrapped").flags("url = {<https://example.org>}", "<https://example.org>")
				.corrects("url = {<https://example.org>}", "https://example.org")
				.corrects("url = {<URL: https://example.org >}", "https://example.org")
				.corrects("url = {\\url{https://example.org/a\\_b}}", "https://example.org/a\\_b")
				.corrects("url = {URL: https://example.org}", "https://example.org")
				.passes("url = {https://example.org}", "url = {\\url{a} and \\url{b}}",
						"howpublished = {\\url{https://example.org}}");
	}

	@Test
	void escapes() {
		new EntryCase("url-escaped").flags("url = {https://example.org/a\\_b}", "\\")
				.corrects("url = {https://example.org/\\~{}doe/a\\%20b\\&c}", "https://example.org/~doe/a%20b&c")
				.corrects("url = {https://example.org/{\\textasciitilde}doe}", "https://example.org/~doe")
				.corrects("url = {https://example.org/\\textasciitilde{}doe}", "https://example.org/~doe")
				.corrects("url = {https://example.org/{\\textasciitilde{}}doe}", "https://example.org/~doe")
				.corrects("url = {https://example.org/$\\sim$doe}", "https://example.org/~doe")
				.corrects("url = {https://example.org/{\\~{}}doe/a{\\_}b}", "https://example.org/~doe/a_b")
				.passes("url = {https://example.org/~doe/a_b%20c&d#e}", "url = {https://example.org/a\\b}");
		TestReview.of("a.bib", "@article{k, url = {https://example.org/a\\_b}}").under(Profile.BIBTEX)
				.assertFindings("url-escaped");
	}
}
