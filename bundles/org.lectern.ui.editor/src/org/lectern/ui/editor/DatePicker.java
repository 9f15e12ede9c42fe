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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.lectern.core.form.PartialDate;
import org.lectern.ui.AccessibleName;

/**
 * A calendar below a control. A double click or Enter picks the day; buttons pick the day, only its month or only its
 * year. Escape, or a click elsewhere, picks nothing.
 */
final class DatePicker {

	private final Shell shell;
	private final DateTime calendar;
	private final List<Button> buttons = new ArrayList<>();
	private final Control anchor;
	private final Consumer<PartialDate> picked;

	/**
	 * Creates the calendar.
	 *
	 * @param shown
	 *            the date to begin with, null for today
	 */
	DatePicker(Control anchor, PartialDate shown, Consumer<PartialDate> picked) {
		this.anchor = anchor;
		this.picked = picked;
		shell = new Shell(anchor.getShell(), SWT.TOOL | SWT.ON_TOP);
		shell.setText(Messages.DatePicker_title);
		GridLayoutFactory.swtDefaults().applyTo(shell);
		calendar = new DateTime(shell, SWT.CALENDAR);
		AccessibleName.set(calendar, Messages.DatePicker_title);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(calendar);
		LocalDate today = LocalDate.now();
		calendar.setDate(shown == null ? today.getYear() : shown.year(),
				(shown == null ? today.getMonthValue() : Math.max(1, shown.month())) - 1,
				shown == null ? today.getDayOfMonth() : Math.max(1, shown.day()));
		Composite bar = new Composite(shell, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(dates().size()).equalWidth(true).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		for (int i = 0; i < dates().size(); i++) {
			int precision = i;
			Button button = new Button(bar, SWT.PUSH);
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pick(dates().get(precision))));
			GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
			buttons.add(button);
		}
		name();
		calendar.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> name()));
		calendar.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> pick(dates().get(0))));
		shell.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				shell.close();
			}
		});
		shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(shell::dispose));
	}

	/** The day that is selected, its month and its year. */
	private List<PartialDate> dates() {
		int year = Math.max(1, calendar.getYear());
		int month = calendar.getMonth() + 1;
		return List.of(new PartialDate(year, month, calendar.getDay()), new PartialDate(year, month, 0),
				new PartialDate(year, 0, 0));
	}

	private void name() {
		for (int i = 0; i < buttons.size(); i++) {
			buttons.get(i).setText(dates().get(i).toString());
		}
	}

	private void pick(PartialDate date) {
		shell.dispose();
		picked.accept(date);
	}

	/** Shows the calendar below its control, within the monitor. */
	void open() {
		shell.pack();
		Rectangle place = anchor.getDisplay().map(anchor.getParent(), null, anchor.getBounds());
		Rectangle screen = anchor.getMonitor().getClientArea();
		int x = Math.min(place.x, screen.x + screen.width - shell.getSize().x);
		boolean below = place.y + place.height + shell.getSize().y <= screen.y + screen.height;
		shell.setLocation(x, below ? place.y + place.height : place.y - shell.getSize().y);
		shell.open();
		calendar.setFocus();
	}
}
