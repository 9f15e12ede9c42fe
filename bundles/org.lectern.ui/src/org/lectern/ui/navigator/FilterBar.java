/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.navigator;

import java.util.stream.Collectors;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.lectern.core.query.Query;
import org.lectern.core.query.QueryProblem;
import org.lectern.ui.AccessibleName;

/**
 * The field in which the reader types what papers to show, with how many there are, and with what was not understood
 * below it.
 */
final class FilterBar {

	/** How long to wait for the next key, in milliseconds. */
	private static final int DELAY = 150;

	private final ArrangedReviews reviews;
	private final Runnable leave;
	private final Composite bar;
	private final Text text;
	private final Label count;
	private final Label problems;
	private final Runnable apply = this::apply;

	/**
	 * Makes the bar.
	 *
	 * @param leave
	 *            moves the keyboard to the papers
	 */
	FilterBar(Composite parent, ArrangedReviews reviews, Runnable leave) {
		this.reviews = reviews;
		this.leave = leave;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(3, 3).spacing(6, 2).applyTo(bar);
		text = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(Messages.FilterBar_hint);
		text.setToolTipText(Messages.FilterBar_help);
		AccessibleName.set(text, Messages.FilterBar_name);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		count = new Label(bar, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(count);
		problems = new Label(bar, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, SWT.DEFAULT).exclude(true).applyTo(problems);
		problems.setVisible(false);
		installAssist();
		text.addListener(SWT.FocusIn, event -> reviews.prepareFilter());
		text.addListener(SWT.Modify, event -> text.getDisplay().timerExec(DELAY, apply));
		text.addListener(SWT.DefaultSelection, event -> applyNow());
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && event.stateMask == 0) {
				event.doit = false;
				leave.run();
			} else if (event.keyCode == SWT.ESC && !text.getText().isEmpty()) {
				event.doit = false;
				text.setText(""); //$NON-NLS-1$
				applyNow();
			}
		});
		bar.addDisposeListener(event -> event.display.timerExec(-1, apply));
	}

	private void installAssist() {
		try {
			ContentProposalAdapter assist = new ContentProposalAdapter(text, new QueryTermInsertion(),
					new QueryProposals(), KeyStroke.getInstance("Ctrl+Space"), null); //$NON-NLS-1$
			assist.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_INSERT);
		} catch (ParseException e) {
			throw new IllegalStateException(e);
		}
	}

	Composite control() {
		return bar;
	}

	void setFocus() {
		text.setFocus();
		text.selectAll();
	}

	void setText(String filter) {
		if (!text.getText().equals(filter)) {
			text.setText(filter);
		}
		applyNow();
	}

	private void applyNow() {
		text.getDisplay().timerExec(-1, apply);
		apply();
	}

	private void apply() {
		if (!text.isDisposed()) {
			reviews.arrange(reviews.arrangement().withFilter(text.getText().strip()));
		}
	}

	/** Says what the query that picked the shown papers asks for, and what of it was not understood. */
	void show(Query query, int matching, int total, boolean complete) {
		boolean filtered = query != null && !query.isEmpty();
		count.setText(complete ? counted(filtered, matching, total) : Messages.FilterBar_reading);
		text.setToolTipText(filtered ? query.explanation() + "\n\n" + Messages.FilterBar_help : Messages.FilterBar_help); //$NON-NLS-1$
		String found = query == null ? "" //$NON-NLS-1$
				: query.problems().stream().map(QueryProblem::message).distinct().collect(Collectors.joining("\n")); //$NON-NLS-1$
		problems.setText(found.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		problems.setVisible(!found.isEmpty());
		((GridData) problems.getLayoutData()).exclude = found.isEmpty();
		count.requestLayout();
		problems.requestLayout();
	}

	private static String counted(boolean filtered, int matching, int total) {
		return filtered ? NLS.bind(Messages.FilterBar_countOf, matching, total)
				: NLS.bind(total == 1 ? Messages.FilterBar_countOne : Messages.FilterBar_count, total);
	}
}
