/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.incremental.CheckEffort;
import org.lectern.workspace.ReviewProject;

/**
 * What the builder knows outlives it. Closing a project ends its builder and all it has in memory, as the end of the
 * workbench does, and goes through the same saving.
 */
@SuppressWarnings("nls")
class BuilderMemoryTest {

	private static final int PAPERS = 40;

	private TestReview review;
	private Path bibliography;

	@BeforeEach
	void createAndBuildReview() throws Exception {
		review = TestReview.withNature("remembered");
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < PAPERS; i++) {
			text.append("@article{k").append(i % 37).append(",\n  author = {Smith, Ann},\n  title = {On the number ")
					.append(i / 2).append(" in pairs of papers},\n  journal = {J},\n")
					.append(i % 5 == 0 ? "" : "  year = {2020},\n").append("  doi = {10.1000/").append(i % 19)
					.append("}\n}\n");
		}
		review.write("papers/a.bib", text.toString());
		review.write("papers/b.bib", "@book{other,\n  title = {A book}\n}\n");
		bibliography = review.project.getFile("papers/a.bib").getLocation().toFile().toPath();
		review.build();
		assertEquals(new CheckEffort(PAPERS + 1, PAPERS + 1), effort());
	}

	@AfterEach
	void deleteReview() throws Exception {
		review.delete();
	}

	@Test
	void onlyWhatChangedWhileClosedIsChecked() throws Exception {
		restart(() -> Files.writeString(bibliography,
				"% pushed down\n" + Files.readString(bibliography).replaceFirst("number 7 ", "number seven ")));
		assertNull(effort());
		review.build();
		assertEquals(new CheckEffort(PAPERS + 1, 1), effort());
		MarkersAndFindings.assertSame(review, "one field changed while closed");
		review.write("papers/b.bib", "@book{other,\n  title = {A book},\n  year = {2020}\n}\n");
		review.build();
		assertEquals(new CheckEffort(PAPERS + 1, 1), effort());
		MarkersAndFindings.assertSame(review, "goes on from there");
	}

	@Test
	void filesThatCameAndWentWhileClosed() throws Exception {
		restart(() -> {
			Files.move(bibliography, bibliography.resolveSibling("c.bib"));
			Files.writeString(bibliography, "@article{k1,\n  title = {On the number 3 in pairs of papers}\n}\n");
		});
		review.build();
		assertEquals(new CheckEffort(PAPERS + 2, PAPERS + 1), effort());
		MarkersAndFindings.assertSame(review, "a file went and another one came");
	}

	@Test
	void theWorkspaceAsAWholeSavesToo() throws Exception {
		Path memory = memoryOf(review.project);
		assertFalse(Files.exists(memory));
		IStatus saved = ResourcesPlugin.getWorkspace().save(true, null);
		assertTrue(saved.isOK(), saved.toString());
		assertTrue(Files.size(memory) > 1000);
		assertFalse(Files.exists(memory.resolveSibling("review.memory.new")));
	}

	@Test
	void otherProfileMeansOtherFindings() throws Exception {
		Path protocol = review.project.getLocation().toFile().toPath().resolve("review.protocol");
		restart(() -> Files.writeString(protocol, """
				<?xml version="1.0" encoding="UTF-8"?>
				<review:Protocol xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1" formatVersion="1">
				  <checkProfile base="strict"/>
				</review:Protocol>
				"""));
		review.build();
		assertEquals(new CheckEffort(PAPERS + 1, PAPERS + 1), effort());
		MarkersAndFindings.assertSame(review, "another profile");
	}

	@Test
	void tornFileMeansAFullBuild() throws Exception {
		restart(() -> {
			byte[] memory = Files.readAllBytes(memoryOf(review.project));
			Files.write(memoryOf(review.project), Arrays.copyOf(memory, memory.length / 2));
			Files.writeString(bibliography, Files.readString(bibliography).replaceFirst("2020", "2021"));
		});
		review.build();
		assertEquals(new CheckEffort(PAPERS + 1, PAPERS + 1), effort());
		MarkersAndFindings.assertSame(review, "a torn memory");
	}

	@Test
	void cleanForgetsWhatWasSaved() throws Exception {
		restart(() -> Files.writeString(bibliography, Files.readString(bibliography).replaceFirst("2020", "2021")));
		review.project.build(IncrementalProjectBuilder.CLEAN_BUILD, null);
		assertFalse(Files.exists(memoryOf(review.project)));
		assertEquals(0, review.markers().length);
		review.build();
		assertEquals(new CheckEffort(PAPERS + 1, PAPERS + 1), effort());
	}

	private CheckEffort effort() {
		return ReviewProject.of(review.project).lastCheck();
	}

	private void restart(Meanwhile meanwhile) throws CoreException, IOException {
		review.project.close(null);
		meanwhile.run();
		review.project.open(null);
		review.project.refreshLocal(IResource.DEPTH_INFINITE, null);
	}

	/** What happens to the files behind the back of the workbench. */
	private interface Meanwhile {
		void run() throws IOException;
	}

	private static Path memoryOf(IProject project) {
		return project.getWorkingLocation("org.lectern.workspace").toFile().toPath().resolve("review.memory");
	}
}
