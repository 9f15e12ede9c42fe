/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix.overview;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.lectern.core.overview.Bar;
import org.lectern.core.overview.ChartScene;

/** Tells screen readers the bars of a chart as the items of a list. */
final class ChartAccessibility {

	private final OverviewChart chart;

	ChartAccessibility(OverviewChart chart) {
		this.chart = chart;
		chart.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = nameOf(event.childID);
			}
		});
		chart.getAccessible().addAccessibleControlListener(new Items());
	}

	private String nameOf(int child) {
		if (child < 0 || child >= chart.targets().size()) {
			return Messages.OverviewView_chart;
		}
		Bar bar = chart.targets().get(child).bar();
		return bar.dimension().label() + ", " + NLS.bind(Messages.BarText_label, bar.label(), bar.count()); //$NON-NLS-1$
	}

	private final class Items extends AccessibleControlAdapter {

		@Override
		public void getChildCount(AccessibleControlEvent event) {
			event.detail = chart.targets().size();
		}

		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			event.detail = event.childID == ACC.CHILDID_SELF ? ACC.STATE_FOCUSABLE
					: ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE
							| (event.childID == chart.selection() ? ACC.STATE_SELECTED | ACC.STATE_FOCUSED : 0);
		}

		@Override
		public void getFocus(AccessibleControlEvent event) {
			event.childID = !chart.isFocusControl() ? ACC.CHILDID_NONE
					: chart.selection() < 0 ? ACC.CHILDID_SELF : chart.selection();
		}

		@Override
		public void getSelection(AccessibleControlEvent event) {
			event.childID = chart.selection() < 0 ? ACC.CHILDID_NONE : chart.selection();
		}

		@Override
		public void getLocation(AccessibleControlEvent event) {
			if (event.childID >= 0 && event.childID < chart.targets().size()) {
				ChartScene.Target target = chart.targets().get(event.childID);
				Point place = chart.toDisplay(target.x(), target.y());
				event.x = place.x;
				event.y = place.y;
				event.width = target.width();
				event.height = target.height();
			}
		}
	}
}
