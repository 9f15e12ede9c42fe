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
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IMessageManager;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.lectern.model.review.Evidence;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Protocol;
import org.lectern.model.review.Question;
import org.lectern.model.review.ReviewFactory;
import org.lectern.ui.AccessibleName;

/** The passages of the paper that support one answer: to see, to add, to jump to, to edit and to remove. */
final class EvidenceRows {

	/** The passage and what can be done with it. */
	private static final int COLUMNS = 4;

	private final Composite rows;
	private final FormToolkit toolkit;
	private final IMessageManager messages;
	private final NoteModel model;
	private final NoteForm form;
	private final Question question;
	private final AbstractSection passage;
	private List<String> shown;

	/** Creates the rows below an answer, none yet. */
	EvidenceRows(Composite parent, FormToolkit toolkit, IMessageManager messages, NoteModel model, NoteForm form,
			Question question, AbstractSection passage) {
		this.toolkit = toolkit;
		this.messages = messages;
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
		List<EvidencePlace> places = EvidenceCommands.evidence(model.note(), question).stream()
				.map(this::place).toList();
		List<String> wanted = places.stream().map(EvidenceRows::key).toList();
		if (wanted.equals(shown)) {
			return false;
		}
		shown = wanted;
		boolean focused = hasFocus();
		for (Control child : rows.getChildren()) {
			messages.removeMessages(child);
			child.dispose();
		}
		places.forEach(this::row);
		Hyperlink add = link(Messages.EvidenceRows_add, NLS.bind(Messages.EvidenceRows_addTo, label()), this::add);
		add.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.TOP, 1, COLUMNS));
		if (focused) {
			add.setFocus(); // the link that had it is gone
		}
		return true;
	}

	private EvidencePlace place(Evidence evidence) {
		return EvidencePlace.of(evidence, passage.isKnown() ? source().text(EvidenceSource.fieldOf(evidence)) : null);
	}

	private EvidenceSource source() {
		return new EvidenceSource(passage.paper(), model.note(),
				form != null && form.eContainer() instanceof Protocol protocol ? protocol : null);
	}

	private static String key(EvidencePlace place) {
		return place.full() + '\n' + System.identityHashCode(place.evidence()) + place.anchoring() + place.present();
	}

	private boolean hasFocus() {
		Control focus = rows.getDisplay().getFocusControl();
		return focus != null && focus.getParent() == rows;
	}

	private String label() {
		return question.getLabel() == null ? question.getId() : question.getLabel();
	}

	private void row(EvidencePlace place) {
		Evidence evidence = place.evidence();
		StyledText quote = Sections.readOnly(rows, toolkit);
		quote.setText(place.summary());
		quote.setToolTipText(place.full());
		AccessibleName.set(quote, NLS.bind(Messages.EvidenceRows_evidenceFor, label()));
		Hyperlink show = link(Messages.EvidenceRows_show, NLS.bind(Messages.EvidenceRows_showQuote, place.quoted()),
				() -> passage.reveal(place.anchoring().start(), place.anchoring().end()));
		show.setVisible(place.isSomewhere() && place.isInAbstract());
		Hyperlink edit = link(Messages.EvidenceRows_edit, NLS.bind(Messages.EvidenceRows_editQuote, place.quoted()),
				() -> edit(evidence));
		edit.setVisible(place.anchoring() != null);
		link(Messages.EvidenceRows_remove, NLS.bind(Messages.EvidenceRows_removeQuote, place.quoted()),
				() -> execute(EvidenceCommands.remove(model.domain(), model.note(), question, evidence)));
		if (!place.isUpToDate()) {
			problem(place, quote);
		}
	}

	/** Says below a passage what became of it, beside it and at the head of the form that there is a problem. */
	private void problem(EvidencePlace place, StyledText quote) {
		messages.addMessage(place.evidence(), NLS.bind(Messages.EvidenceRows_problem, label(), place.problem()), null,
				IMessageProvider.WARNING, quote);
		Label problem = Sections.guidance(rows, toolkit, place.problem());
		boolean updates = place.isSomewhere();
		if (!updates) { // across all columns without a claim to more room, which the last of them would get
			problem.setLayoutData(new TableWrapData(TableWrapData.FILL, TableWrapData.TOP, 1, COLUMNS));
		}
		if (updates) {
			Hyperlink update = link(Messages.EvidenceRows_update,
					NLS.bind(Messages.EvidenceRows_updateQuote, place.present()), () -> update(place));
			update.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.TOP, 1, COLUMNS - 1));
		}
	}

	private Hyperlink link(String text, String name, Runnable action) {
		Hyperlink link = toolkit.createHyperlink(rows, text, SWT.NONE);
		link.setToolTipText(name);
		link.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.TOP));
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> action.run()));
		return link;
	}

	private void add() {
		EvidenceDialog dialog = dialog(passage.selection(), null);
		if (dialog.open() == Window.OK) {
			execute(EvidenceCommands.add(model.domain(), model.note(), form, question, dialog.entered()));
		}
	}

	private void edit(Evidence evidence) {
		EvidenceDialog dialog = dialog(new Point(0, 0), evidence);
		if (dialog.open() == Window.OK) {
			execute(EvidenceCommands.change(model.domain(), evidence, dialog.entered()));
		}
	}

	private EvidenceDialog dialog(Point selected, Evidence edited) {
		return new EvidenceDialog(rows.getShell(), label(), source(), selected, edited);
	}

	/** Makes evidence mean the passage that its words became. */
	private void update(EvidencePlace place) {
		Evidence wanted = ReviewFactory.eINSTANCE.createEvidence();
		wanted.setField(place.evidence().getField());
		wanted.setComment(place.evidence().getComment());
		source().text(EvidenceSource.fieldOf(wanted)).anchor(wanted, place.anchoring().start(), place.anchoring().end());
		execute(EvidenceCommands.change(model.domain(), place.evidence(), wanted));
	}

	private void execute(Command command) {
		if (command != null) {
			model.stack().execute(command);
		}
	}
}
