/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.lectern.core.check.Profile;
import org.lectern.core.fix.Fix;
import org.lectern.core.fix.FixCatalog;
import org.lectern.core.fix.FixTarget;
import org.lectern.core.tests.TestReview;

/** Adding missing fields: text before, text after. */
@SuppressWarnings("nls")
class AddFieldFixTest {

	private static final String BEFORE = """
			% kept
			@article{a,
			  author = {A},
			  title = {T},
			  journal = {J}
			}

			@article{b,
			  author = {B},
			  journal = {J},
			  year = 2020,
			}
			""";

	private static FixCase addTo(String text) {
		return FixCase.of("add-field", TestReview.of("a.bib", text));
	}

	@Test
	void addsUnderTheNameTheFileUses() {
		addTo(BEFORE).answer("a", "date", "2019").answer("b", "title", "50 % & more").apply().expect("a.bib", """
				% kept
				@article{a,
				  author = {A},
				  title = {T},
				  journal = {J},
				  year = {2019}
				}

				@article{b,
				  author = {B},
				  journal = {J},
				  year = 2020,
				  title = {50 \\% \\& more},
				}
				""").expectChanged("a.bib");
	}

	@Test
	void withoutAnswerAPlaceholderIsAdded() {
		FixCase done = addTo(BEFORE).answer("a", "date", "2019").apply();
		done.expect("a.bib", BEFORE.replace("{J}\n", "{J},\n  year = {2019}\n").replace("2020,\n", "2020,\n  title = {},\n"));
		assertEquals(1, done.findingsAfter("missing-field").size());
	}

	@Test
	void blankAnswerLeavesThePaperAlone() {
		addTo(BEFORE).answer("a", "date", "2019").answer("b", "title", "  ").apply().expect("a.bib",
				BEFORE.replace("{J}\n", "{J},\n  year = {2019}\n"));
	}

	@Test
	void emptyFieldTakesTheValue() {
		addTo("@misc{k, title = {}, author = {A}, date = {2020}}").answer("k", "title", "T").apply().expect("a.bib",
				"@misc{k, title = {T}, author = {A}, date = {2020}}");
	}

	@Test
	void addressIsTakenAsItIs() {
		addTo("@online{k, title = {T}, author = {A}, date = {2020}}").answer("k", "url", "https://x.org/a_b%20c{1}")
				.apply()
				.expect("a.bib", "@online{k, title = {T}, author = {A}, date = {2020}, url = {https://x.org/a_b%20c%7B1%7D}}");
	}

	@Test
	void sameTargetTwiceAddsOnce() {
		FixCase fixCase = addTo(BEFORE).answer("a", "date", "2019").answer("b", "title", "T");
		List<FixTarget> twice = new ArrayList<>(fixCase.targets());
		twice.addAll(fixCase.targets());
		fixCase.apply(twice).expect("a.bib",
				BEFORE.replace("{J}\n", "{J},\n  year = {2019}\n").replace("2020,\n", "2020,\n  title = {T},\n"));
	}

	@Test
	void repeatedKeysAreToldApart() {
		addTo("@misc{k, title={One}, author={A}, date=2020}\n@misc{k, title={Two}, date=2020}\n")
				.answer("k", "author", "B").apply()
				.expect("a.bib", "@misc{k, title={One}, author={A}, date=2020}\n@misc{k, title={Two}, date=2020, author={B}}\n");
	}

	@Test
	void requestsNameEachFieldOnce() {
		Fix fix = FixCatalog.standard().fix("add-field");
		FixTarget target = addTo(BEFORE).targets().get(0);
		assertEquals(1, fix.requests(List.of(target, target)).size());
	}

	@Test
	void findingOfAWholeFileIsNotForThisFix() {
		TestReview review = TestReview.of("a.bib", "@misc{k, title={T}, abstract={A}}").under(Profile.DIGEST);
		Fix fix = FixCatalog.standard().fix("add-field");
		review.findings("missing-field").forEach(finding -> assertFalse(fix.isApplicable(FixTarget.of(finding))));
		assertEquals(1, review.findings("missing-field").size());
	}
}
