/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.lectern.core.annotation.Anchoring;
import org.lectern.core.annotation.AnchoringStatus;
import org.lectern.core.annotation.PassageText;
import org.lectern.model.review.Evidence;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Question;
import org.lectern.model.review.ReviewFactory;

/** The passages of the abstract that support one answer: to see, to add, to jump to and to remove. */
final class EvidenceRows {

	private static final String ABSTRACT = "abstract"; //$NON-NLS-1$
	private static final int COLUMNS = 3;

	private final Composite rows;
	private final FormToolkit toolkit;
	private final NoteModel model;
	private final NoteForm form;
	private final Question question;
	private final AbstractSection passage;
	private List<String> shown;

	/** Creates the rows below an answer, none yet. */
	EvidenceRows(Composite parent, FormToolkit toolkit, NoteModel model, NoteForm form, Question question,
			AbstractSection passage) {
		this.toolkit = toolkit;
		this.model = model;
		this.form = form;
		this.question = question;
		this.passage = passage;
		rows = toolkit.createComposite(parent);
		TableWrapLayout layout = new TableWrapLayout();
		layout.numColumns = COLUMNS;
		layout.leftMargin = 0;
		layout.rightMargin = 0;
		layout.topMargin = 0;
		layout.bottomMargin = 0;
		rows.setLayout(layout);
		rows.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
	}

	/** Shows the evidence as it is now, whoever changed it; tells whether other rows are there than before. */
	boolean refresh() {
		List<Evidence> evidence = EvidenceCommands.evidence(model.note(), question);
		PassageText text = new PassageText(passage.text());
		List<String> wanted = evidence.stream().map(each -> key(each, text)).toList();
		if (wanted.equals(shown)) {
			return false;
		}
		shown = wanted;
		for (Control child : rows.getChildren()) {
			child.dispose();
		}
		evidence.forEach(each -> row(each, text.find(each)));
		Hyperlink add = link(Messages.EvidenceRows_add, NLS.bind(Messages.EvidenceRows_addTo, label()), this::add);
		add.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.TOP, 1, COLUMNS));
		return true;
	}

	private static String key(Evidence evidence, PassageText text) {
		return quoted(evidence) + '\n' + System.identityHashCode(evidence) + text.find(evidence);
	}

	private String label() {
		return question.getLabel() == null ? question.getId() : question.getLabel();
	}

	private static String quoted(Evidence evidence) {
		String exact = evidence.getQuote() == null ? null : evidence.getQuote().getExact();
		return exact == null ? "" : exact; //$NON-NLS-1$
	}

	private void row(Evidence evidence, Anchoring place) {
		StyledText quote = Sections.readOnly(rows, toolkit);
		quote.setText(NLS.bind(textFor(place), quoted(evidence)));
		quote.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = NLS.bind(Messages.EvidenceRows_evidenceFor, label());
			}
		});
		Hyperlink show = link(Messages.EvidenceRows_show, NLS.bind(Messages.EvidenceRows_showQuote, quoted(evidence)),
				() -> passage.reveal(place.start(), place.end()));
		show.setVisible(place.isFound() || place.isCandidate());
		link(Messages.EvidenceRows_remove, NLS.bind(Messages.EvidenceRows_removeQuote, quoted(evidence)),
				() -> execute(EvidenceCommands.remove(model.domain(), model.note(), question, evidence)));
	}

	private static String textFor(Anchoring place) {
		if (place.isFound() && place.status() == AnchoringStatus.UNCHANGED || place.isFound() && place.score() == 1) {
			return Messages.EvidenceRows_quote;
		}
		return place.isFound() || place.isCandidate() ? Messages.EvidenceRows_changed : Messages.EvidenceRows_lost;
	}

	private Hyperlink link(String text, String name, Runnable action) {
		Hyperlink link = toolkit.createHyperlink(rows, text, SWT.NONE);
		link.setToolTipText(name);
		link.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.TOP));
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> action.run()));
		return link;
	}

	/** Takes the passage selected in the abstract; asks for one where none is selected. */
	private void add() {
		Point selected = passage.selection();
		PassageText text = new PassageText(passage.text());
		Evidence evidence = ReviewFactory.eINSTANCE.createEvidence();
		evidence.setField(ABSTRACT);
		if (selected.x < selected.y) {
			text.anchor(evidence, selected.x, selected.y);
		} else {
			InputDialog dialog = new InputDialog(rows.getShell(), Messages.EvidenceRows_dialog,
					NLS.bind(Messages.EvidenceRows_ask, label()), "", //$NON-NLS-1$
					entered -> entered.isBlank() ? "" : null); //$NON-NLS-1$
			if (dialog.open() != Window.OK) {
				return;
			}
			quote(evidence, text, dialog.getValue().strip());
		}
		execute(EvidenceCommands.add(model.domain(), model.note(), form, question, evidence));
	}

	/** Typed words are anchored where they stand; words the abstract does not have are kept as they are. */
	private static void quote(Evidence evidence, PassageText text, String words) {
		evidence.setQuote(ReviewFactory.eINSTANCE.createTextQuoteSelector());
		evidence.getQuote().setExact(words);
		Anchoring place = text.find(evidence);
		if (place.isFound()) {
			text.anchor(evidence, place.start(), place.end());
		}
	}

	private void execute(Command command) {
		model.stack().execute(command);
	}
}
