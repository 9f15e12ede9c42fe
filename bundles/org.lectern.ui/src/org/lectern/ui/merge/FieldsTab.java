/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.merge;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.lectern.core.fix.MergeRow;
import org.lectern.core.fix.MergeSelection;

/**
 * The fields of the papers side by side, one in each row, and below them the whole of the value that is looked at beside
 * the result, which can be edited.
 */
final class FieldsTab {

	private final MergeSelection selection;
	private final Runnable changed;
	private final SashForm sash;
	private final FieldTable table;
	private Label valueLabel;
	private Label resultLabel;
	private StyledText value;
	private Text result;
	private Button use;
	private Button leaveOut;
	private Button reset;
	private MergeRow row;
	private int paper;
	private boolean editable = true;
	/** Whether the texts are filled by this tab and not by its user. */
	private boolean filling;

	FieldsTab(Composite parent, MergeSelection selection, Runnable changed) {
		this.selection = selection;
		this.changed = changed;
		sash = new SashForm(parent, SWT.VERTICAL);
		table = new FieldTable(sash, selection, new FieldTable.Listener() {
			@Override
			public void looked(MergeRow newRow, int newPaper) {
				show(newRow, newPaper);
			}

			@Override
			public void picked(MergeRow newRow, int newPaper) {
				if (editable) {
					selection.pick(newRow, newPaper);
					decided();
				}
			}

			@Override
			public void leftOut(MergeRow newRow) {
				if (editable) {
					selection.decide(newRow, ""); //$NON-NLS-1$
					decided();
				}
			}

			@Override
			public void reset(MergeRow newRow) {
				if (editable) {
					selection.reset(newRow);
					decided();
				}
			}
		});
		createDetails();
		sash.setWeights(62, 38);
		table.selectFirst();
	}

	Control control() {
		return sash;
	}

	/** Shows the rows anew after another paper was made the one to stay. */
	void refresh() {
		table.refresh();
		table.selectFirst();
		changed.run();
	}

	void setEditable(boolean newEditable) {
		editable = newEditable;
		updateDetails();
	}

	private void createDetails() {
		SashForm details = new SashForm(sash, SWT.HORIZONTAL);
		Composite left = side(details, 1);
		valueLabel = new Label(left, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(valueLabel);
		value = new StyledText(left, SWT.BORDER | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		value.setMargins(4, 4, 4, 4);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 60).applyTo(value);
		Composite right = side(details, 4);
		resultLabel = new Label(right, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.END).applyTo(resultLabel);
		use = button(right, Messages.FieldsTab_use, () -> selection.pick(row, paper));
		leaveOut = button(right, Messages.FieldsTab_leaveOut, () -> selection.decide(row, "")); //$NON-NLS-1$
		reset = button(right, Messages.FieldsTab_reset, () -> selection.reset(row));
		// both texts begin at the same height
		int above = use.computeSize(SWT.DEFAULT, SWT.DEFAULT).y - valueLabel.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		GridDataFactory.fillDefaults().grab(true, false).indent(0, Math.max(0, above)).applyTo(valueLabel);
		result = new Text(right, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(200, 60).applyTo(result);
		result.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		result.addModifyListener(event -> edited());
	}

	private static Composite side(SashForm parent, int columns) {
		Composite side = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).margins(4, 4).spacing(6, 4).applyTo(side);
		return side;
	}

	private Button button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			action.run();
			decided();
		}));
		return button;
	}

	private void decided() {
		table.update();
		updateDetails();
		changed.run();
	}

	private void edited() {
		if (!filling && row != null) {
			selection.decide(row, result.getText());
			table.update();
			updateButtons();
			changed.run();
		}
	}

	private void show(MergeRow newRow, int newPaper) {
		row = newRow;
		paper = newPaper;
		updateDetails();
	}

	private void updateDetails() {
		filling = true;
		try {
			String name = row == null ? "" : FieldNames.of(row); //$NON-NLS-1$
			String key = selection.papers().get(paper).key();
			valueLabel.setText(NLS.bind(Messages.FieldsTab_value, name, key.isEmpty() ? Messages.FieldTable_noKey : key));
			resultLabel.setText(NLS.bind(Messages.FieldsTab_result, name));
			String said = row == null || row.values().get(paper) == null ? "" : row.values().get(paper); //$NON-NLS-1$
			String kept = row == null ? "" : selection.result(row); //$NON-NLS-1$
			value.setText(said);
			highlight(said, kept);
			if (!result.getText().equals(kept)) {
				result.setText(kept);
			}
		} finally {
			filling = false;
		}
		updateButtons();
	}

	/** Marks the words in which a value differs from the result. */
	private void highlight(String said, String kept) {
		int[] part = WordDifference.of(said, kept);
		if (part[1] > part[0] && !kept.isBlank()) {
			StyleRange range = new StyleRange(part[0], part[1] - part[0], null, null, SWT.BOLD);
			range.underline = true;
			value.setStyleRange(range);
		}
	}

	private void updateButtons() {
		boolean can = editable && row != null;
		result.setEditable(can);
		String said = row == null ? null : row.values().get(paper);
		use.setEnabled(can && said != null && !said.equals(selection.result(row)));
		leaveOut.setEnabled(can && !row.isEntryType() && !selection.result(row).isEmpty());
		reset.setEnabled(can && selection.isDecided(row));
	}
}
