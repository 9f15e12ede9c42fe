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

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;

/** The part of the view menu in which the reader says how papers are grouped, sorted and shown. */
final class ArrangementMenu {

	/** More levels than anybody can overlook. */
	private static final int LEVELS = 3;

	private final PaperNavigator navigator;

	ArrangementMenu(PaperNavigator navigator) {
		this.navigator = navigator;
	}

	void fill(IMenuManager menu) {
		List<MenuManager> menus = new ArrayList<>();
		String[] titles = { Messages.PaperNavigator_groupBy, Messages.ArrangementMenu_thenBy,
				Messages.ArrangementMenu_andThenBy };
		for (int level = 0; level < LEVELS; level++) {
			menus.add(submenu(titles[level], "groupBy" + level, groups(level))); //$NON-NLS-1$
		}
		menus.add(submenu(Messages.ArrangementMenu_sortBy, "sortBy", this::fillSort)); //$NON-NLS-1$
		menus.add(submenu(Messages.ArrangementMenu_columns, "columns", this::fillColumns)); //$NON-NLS-1$
		boolean hasAdditions = menu.find(IWorkbenchActionConstants.MB_ADDITIONS) != null;
		// what is put first comes to stand above what was put before it
		for (int i = 0; i < menus.size(); i++) {
			if (hasAdditions) {
				menu.prependToGroup(IWorkbenchActionConstants.MB_ADDITIONS, menus.get(menus.size() - 1 - i));
			} else {
				menu.add(menus.get(i));
			}
		}
	}

	/** Makes a menu that is filled anew each time, as what is checked in it can have changed elsewhere. */
	private static MenuManager submenu(String title, String id, Consumer<IMenuManager> filler) {
		MenuManager menu = new MenuManager(title, id);
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(filler::accept);
		filler.accept(menu);
		return menu;
	}

	private Consumer<IMenuManager> groups(int level) {
		return menu -> {
			List<Grouping> levels = navigator.arrangement().levels();
			if (level > 0) {
				menu.add(item(Messages.ArrangementMenu_nothing, "NONE", IAction.AS_RADIO_BUTTON, //$NON-NLS-1$
						() -> levels.size() <= level, checked -> setLevel(level, null)));
			}
			for (Grouping choice : Grouping.values()) {
				IAction action = item(choice.label(), choice.name(), IAction.AS_RADIO_BUTTON,
						() -> levels.size() > level && levels.get(level) == choice, checked -> setLevel(level, choice));
				// what an outer level groups by already would make groups of one
				action.setEnabled(level <= levels.size() && !levels.subList(0, Math.min(level, levels.size())).contains(choice));
				menu.add(action);
			}
		};
	}

	private void setLevel(int level, Grouping choice) {
		List<Grouping> levels = new ArrayList<>(navigator.arrangement().levels());
		if (choice == null) {
			levels.subList(Math.min(level, levels.size()), levels.size()).clear();
		} else if (level < levels.size()) {
			levels.set(level, choice);
		} else {
			levels.add(choice);
		}
		navigator.groupBy(levels.toArray(Grouping[]::new));
	}

	private void fillSort(IMenuManager menu) {
		Arrangement present = navigator.arrangement();
		for (PaperSort sort : PaperSort.values()) {
			menu.add(item(sort.label(), sort.name(), IAction.AS_RADIO_BUTTON, () -> present.sort() == sort,
					checked -> navigator.sortBy(sort, present.descending())));
		}
		menu.add(new Separator());
		IAction descending = item(Messages.ArrangementMenu_descending, "descending", IAction.AS_CHECK_BOX, //$NON-NLS-1$
				present::descending, checked -> navigator.sortBy(present.sort(), checked));
		menu.add(descending);
	}

	private void fillColumns(IMenuManager menu) {
		Set<PaperColumn> shown = navigator.columns();
		for (PaperColumn column : PaperColumn.values()) {
			menu.add(item(column.label(), column.name(), IAction.AS_CHECK_BOX, () -> shown.contains(column), checked -> {
				Set<PaperColumn> wanted = navigator.columns();
				if (checked) {
					wanted.add(column);
				} else {
					wanted.remove(column);
				}
				navigator.showColumns(wanted);
			}));
		}
	}

	private static IAction item(String text, String id, int style, BooleanSupplier checked, Consumer<Boolean> chosen) {
		Action action = new Action(text, style) {
			@Override
			public void run() {
				// a radio item is told when it is no longer the one as well
				if (style == IAction.AS_CHECK_BOX || isChecked()) {
					chosen.accept(isChecked());
				}
			}
		};
		action.setId(id);
		action.setChecked(checked.getAsBoolean());
		return action;
	}
}
