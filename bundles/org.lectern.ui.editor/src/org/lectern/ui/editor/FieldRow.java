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
import java.util.Objects;
import java.util.Set;

import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.lectern.core.fix.Fix;
import org.lectern.core.fix.FixTarget;
import org.lectern.core.record.PlacedFinding;
import org.lectern.ui.AccessibleName;

/** What is typed into one field of a paper: its label, its widget, and a lamp where what is wrong can be mended at once. */
abstract class FieldRow {

	/** How many columns a row takes of its parent. */
	static final int COLUMNS = 3;

	/** Changes the paper, and mends it. */
	interface Listener {

		/**
		 * Called when the user changed the field.
		 *
		 * @param value
		 *            what is to be in the file; null to take the field away
		 * @param typing
		 *            whether more keys may follow that belong to the same step
		 */
		void changed(FieldRow row, String value, boolean typing);

		/** Called when the user leaves the field. */
		void typingEnded();

		/** Called when the user chose a fix. */
		void fix(PlacedFinding finding, Fix fix);
	}

	private final String field;
	private final String label;
	private final Listener listener;
	private ImageHyperlink lamp;
	private List<PlacedFinding> findings = List.of();
	private String shown;
	private boolean showing;
	private boolean begun;

	/**
	 * Makes a row.
	 *
	 * @param field
	 *            the name of the field as it is or is to be written; the empty string for the entry type
	 */
	FieldRow(String field, String label, Listener listener) {
		this.field = field;
		this.label = label;
		this.listener = listener;
	}

	final String field() {
		return field;
	}

	final Listener listener() {
		return listener;
	}

	/** Returns what the field is called, without a mark. */
	final String label() {
		return label;
	}

	/** Creates the widgets with a label before them in a parent with three columns. */
	final void create(Composite parent, FormToolkit toolkit, boolean required) {
		String marked = required ? NLS.bind(Messages.NotesSection_required, label) : label;
		Label name = toolkit.createLabel(parent, marked.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		name.setForeground(toolkit.getColors().getColor(IFormColors.TITLE));
		name.setToolTipText(field);
		name.setLayoutData(new TableWrapData(TableWrapData.LEFT, isHigh() ? TableWrapData.TOP : TableWrapData.MIDDLE));
		create(parent, toolkit);
	}

	/** Creates the widgets in a parent with two columns that says what they are for. */
	final void create(Composite parent, FormToolkit toolkit) {
		Control control = createControl(parent, toolkit);
		control.setLayoutData(layoutData(control));
		AccessibleName.set(control, label);
		control.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == '1') {
				openFixes();
			}
		}));
		lamp = toolkit.createImageHyperlink(parent, SWT.NONE);
		lamp.setImage(FieldDecorationRegistry.getDefault()
				.getFieldDecoration(FieldDecorationRegistry.DEC_ERROR_QUICKFIX).getImage());
		lamp.setToolTipText(Messages.FieldRow_fix);
		lamp.setVisible(false);
		lamp.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> openFixes()));
	}

	TableWrapData layoutData(Control control) {
		return new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.MIDDLE);
	}

	/** Tells whether the widget has several lines, so that its label stands at the first. */
	boolean isHigh() {
		return false;
	}

	/** Creates the widget for the value, with no value shown. */
	abstract Control createControl(Composite parent, FormToolkit toolkit);

	/** Returns that widget. */
	abstract Control control();

	/** Shows a value, null for none. */
	abstract void show(String value);

	/** Shows a value unless it is the one already there, so that the caret and what is being typed stay. */
	final void refresh(String value) {
		if (!begun || !Objects.equals(value, shown)) {
			begun = true;
			shown = value;
			showing = true;
			try {
				show(value);
			} finally {
				showing = false;
			}
		}
	}

	/** Called by the widget when it changed; what the paper made it show is not told to it again. */
	final void changed(String value, boolean typing) {
		if (!showing && !Objects.equals(value, shown)) {
			shown = value;
			listener.changed(this, value, typing);
		}
	}

	/** Takes what is wrong with the field. */
	final void show(List<PlacedFinding> found) {
		findings = found;
		lamp.setVisible(found.stream().anyMatch(finding -> !finding.fixes().isEmpty()));
	}

	/** Tells whether the row is the one for a finding about any of these fields. */
	boolean isFor(Set<String> fields) {
		return fields.stream().anyMatch(field::equalsIgnoreCase);
	}

	/** Offers what mends the field. */
	private void openFixes() {
		Menu menu = new Menu(control());
		for (PlacedFinding finding : findings) {
			for (Fix fix : finding.fixes()) {
				MenuItem item = new MenuItem(menu, SWT.PUSH);
				item.setText(fix.label(FixTarget.of(finding.finding())).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
				item.addListener(SWT.Selection, event -> listener.fix(finding, fix));
			}
		}
		if (menu.getItemCount() == 0) {
			menu.dispose();
			return;
		}
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose)); // after the selection
		Point below = control().toDisplay(0, control().getSize().y);
		menu.setLocation(below);
		menu.setVisible(true);
	}
}
