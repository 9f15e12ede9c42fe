/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.matrix;

import java.util.List;

import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.matrix.EvidenceTable;
import org.lectern.core.matrix.PaperColumn;
import org.lectern.core.tests.TestReview;
import org.lectern.model.review.NoteForm;

/** The review the tests of the evidence table read. */
@SuppressWarnings("nls")
final class EvidenceReview {

	static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:%s xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1"
			    formatVersion="1"\s""";

	static final String PROTOCOL = HEAD.formatted("Protocol") + """
			title="Decay">
			  <forms id="reading" name="Reading">
			    <questions id="claim" label="What is claimed?" kind="text" required="true"/>
			    <questions id="n" label="How many?" kind="number"/>
			    <questions id="method" label="Which method?" kind="choice" required="true">
			      <options>survey</options>
			      <options>experiment</options>
			    </questions>
			    <questions id="topics" label="Topics" kind="multi-choice">
			      <options>trees</options>
			      <options>shrubs</options>
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
			@article{ash, author = {Ann Ash and Bo von Birch}, title = {{\\"U}ber B{\\"a}ume}, journal = {Wood},
			  year = {2018}, keywords = {trees, decay}, readstatus = {read}, ranking = {rank4}}
			@book{birch, author = {Bo Birch}, title = {Shrubs}, date = {2020-03}, readstatus = {skimmed}}
			@misc{cedar, title = {Anonymous}}
			@misc{dogwood, title = {Tools}}
			""";

	static final String NOTE = HEAD.formatted("Note") + """
			paperKey="ash" form="reading">
			  <answers id="a1" question="claim">
			    <evidence id="e1"><quote><exact>rot</exact></quote></evidence>
			    <evidence id="e2"><quote><exact>decay</exact></quote></evidence>
			    <text>All wood rots.</text>
			  </answers>
			  <answers id="a2" question="n" number="-12.0"/>
			  <answers id="a3" question="topics"><choices>trees</choices><choices>shrubs</choices></answers>
			  <answers id="a4" question="open" yes="false"/>
			  <answers id="a5" question="worth" rating="3"/>
			</review:Note>
			""";

	static final String OTHER_NOTE = HEAD.formatted("Note") + """
			paperKey="dogwood" form="tools">
			  <answers id="b1" question="tool"><text>axe</text></answers>
			</review:Note>
			""";

	private EvidenceReview() {
	}

	static ReviewCorpus corpus() {
		return TestReview.of("papers/all.bib", PAPERS).with("notes/ash.note", NOTE)
				.with("notes/dogwood.note", OTHER_NOTE).with("review.protocol", PROTOCOL).corpus();
	}

	static NoteForm form(ReviewCorpus corpus, String id) {
		return corpus.protocol().getForms().stream().filter(form -> id.equals(form.getId())).findFirst().orElseThrow();
	}

	static EvidenceTable table(PaperColumn... columns) {
		ReviewCorpus corpus = corpus();
		return EvidenceTable.of(corpus, form(corpus, "reading"), List.of(columns));
	}

	/** Returns the texts of a row. */
	static List<String> texts(EvidenceTable table, int row) {
		return table.rows().get(row).cells().stream().map(cell -> cell.text()).toList();
	}
}
