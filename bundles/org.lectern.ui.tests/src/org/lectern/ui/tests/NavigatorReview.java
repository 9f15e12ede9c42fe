/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests;

import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Trees;

/** The papers that the tests of the navigators show. */
final class NavigatorReview {

	static final String FILE = "papers/all.bib";
	static final String NOTE = "notes/may2020.note";

	static final String PAPERS = """
			@article{may2020,
			  author = {Dana May},
			  title = {Notes worth keeping},
			  journal = {Archive Quarterly},
			  year = {2020},
			}

			@article{lee,
			  author = {Chris Lee},
			  title = {How bibliographies rot},
			  journal = {Journal of Decay},
			}

			@book{dup,
			  author = {Ann Ash and Bo Birch},
			  title = {Trees},
			  publisher = {Grove},
			  year = {2018},
			}

			@book{dup,
			  author = {Cy Cedar and Di Dogwood and El Elm},
			  title = {Shrubs and where they grow},
			  publisher = {Grove},
			  year = {2020},
			}
			""";

	private static final String NOTE_TEXT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:Note xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:review="http://lectern.org/review/1" formatVersion="1" paperKey="may2020"/>
			""";

	private NavigatorReview() {
	}

	static ReviewFixture create() throws Exception {
		ReviewFixture review = ReviewFixture.create("review");
		review.write(FILE, PAPERS);
		review.write(NOTE, NOTE_TEXT);
		review.build();
		return review;
	}
}
