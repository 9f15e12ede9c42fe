/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.matrix;

import org.lectern.ui.tests.support.ReviewFixture;

/** The review that the tests of the matrix and the overview show. */
final class MatrixReview {

	static final String FILE = "papers/all.bib";

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:%s xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1"
			    formatVersion="1"\s""";

	static final String PROTOCOL = HEAD.formatted("Protocol") + """
			title="Decay">
			  <forms id="reading" name="Reading">
			    <questions id="claim" label="What is claimed?" kind="text" required="true"/>
			    <questions id="n" label="How many trees?" kind="number"/>
			    <questions id="method" label="Method" kind="choice" required="true">
			      <options>survey</options>
			      <options>experiment</options>
			    </questions>
			    <questions id="topics" label="Topics" kind="multi-choice">
			      <options>trees</options>
			      <options>shrubs</options>
			      <options>moss</options>
			    </questions>
			    <questions id="open" label="Open data?" kind="yes-no"/>
			    <questions id="worth" label="Worth" kind="rating"/>
			  </forms>
			  <forms id="tools" name="Tools">
			    <questions id="tool" label="Which tool?" kind="text"/>
			  </forms>
			</review:Protocol>
			""";

	static final String PAPERS = """
			@article{ash2018, author = {Ann Ash and Bo Birch}, title = {How wood rots, and why it matters to forests},
			  journal = {Journal of Wood}, year = {2018}, keywords = {trees, decay}, readstatus = {read}, ranking = {rank4},
			  doi = {10.1000/wood.1}, abstract = {All wood rots.}}

			@article{birch2020, author = {Bo Birch}, title = {Shrubs and where they grow}, journal = {Journal of Wood},
			  year = {2020}, keywords = {shrubs}, readstatus = {skimmed}}

			@book{cedar2021, author = {Cy Cedar}, title = {Moss: a history}, publisher = {Grove}, year = {2021},
			  keywords = {moss, decay}}

			@inproceedings{dogwood2020, author = {Di Dogwood}, title = {Tools of the forester},
			  booktitle = {Proceedings of the Forest Conference}, year = {2020}, keywords = {tools}}
			""";

	static final String NOTE = HEAD.formatted("Note") + """
			paperKey="ash2018" form="reading">
			  <answers id="a1" question="claim">
			    <evidence id="e1"><quote><exact>rots</exact></quote></evidence>
			    <text>All wood rots.
			Slowly.</text>
			  </answers>
			  <answers id="a2" question="n" number="12.0"/>
			  <answers id="a3" question="topics"><choices>trees</choices><choices>moss</choices></answers>
			  <answers id="a4" question="open" yes="true"/>
			  <answers id="a5" question="worth" rating="4"/>
			</review:Note>
			""";

	static final String OTHER_NOTE = HEAD.formatted("Note") + """
			paperKey="dogwood2020" form="tools">
			  <answers id="b1" question="tool"><text>axe</text></answers>
			</review:Note>
			""";

	private MatrixReview() {
	}

	static ReviewFixture create() throws Exception {
		ReviewFixture review = ReviewFixture.create("forest");
		review.write(FILE, PAPERS);
		review.write("review.protocol", PROTOCOL);
		review.write("notes/ash2018.note", NOTE);
		review.write("notes/dogwood2020.note", OTHER_NOTE);
		review.build();
		return review;
	}
}
