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

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.model.review.Note;
import org.lectern.workspace.ToggleNatureOperation;

/** A small review with a form that asks every kind of question. It is not built while a test runs. */
final class ReviewInWorkspace {

	static final String PAPERS = """
			@article{smith2019,
			  author = {Anna Smith and Ben Jones},
			  title = {Screening a thousand abstracts in pairs},
			  journal = {Journal of Reading},
			  year = {2019},
			  abstract = {Two readers screen faster than one.}
			}

			@article{twice,
			  title = {The first of two},
			  year = {2020}
			}

			@article{twice,
			  title = {The second of two},
			  year = {2021}
			}
			""";

	static final String PROTOCOL = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:Protocol xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:review="http://lectern.org/review/1" formatVersion="1">
			  <forms id="reading" name="Reading note">
			    <questions id="claim" label="Claim" required="true">
			      <guidance>In your own words.</guidance>
			    </questions>
			    <questions id="count" label="Count" kind="number"/>
			    <questions id="task" label="Task" kind="choice">
			      <options>reading &amp; writing</options>
			      <options>counting</options>
			    </questions>
			    <questions id="country" label="Country" kind="choice">
			      <options>Austria</options>
			      <options>Belgium</options>
			      <options>Chile</options>
			      <options>Denmark</options>
			      <options>Estonia</options>
			      <options>Finland</options>
			    </questions>
			    <questions id="evidence" label="Evidence" kind="multi-choice">
			      <options>survey</options>
			      <options>experiment</options>
			      <options>theory</options>
			    </questions>
			    <questions id="blind" label="Blind" kind="yes-no"/>
			    <questions id="weight" label="Weight" kind="rating"/>
			  </forms>
			</review:Protocol>
			""";

	private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("review");

	ReviewInWorkspace() throws CoreException {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		IWorkspaceDescription description = workspace.getDescription();
		description.setAutoBuilding(false);
		workspace.setDescription(description);
		project.create(null);
		project.open(null);
		new ToggleNatureOperation(project, true).execute(null);
		write("papers.bib", PAPERS);
		write("review.protocol", PROTOCOL);
	}

	IProject project() {
		return project;
	}

	IFile file(String path) {
		return project.getFile(path);
	}

	/** Gives a file a content; makes it, and its folder, when it is missing. */
	IFile write(String path, String text) throws CoreException {
		IFile file = file(path);
		ByteArrayInputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
		if (file.exists()) {
			file.setContents(content, true, false, null);
			return file;
		}
		if (file.getParent() instanceof IFolder folder && !folder.exists()) {
			folder.create(true, true, null);
		}
		file.create(content, true, null);
		return file;
	}

	static String textOf(IFile file) throws Exception {
		try (var content = file.getContents(true)) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** Reads a note from its file, as another program does. */
	static Note noteIn(IFile file) throws Exception {
		ReviewFile read = ReviewFileReader.read(file.getName(), textOf(file).getBytes(StandardCharsets.UTF_8));
		if (read.failure() != null) {
			throw new AssertionError(read.failure());
		}
		return (Note) read.root();
	}

	/** Writes down a note that answers the question for the claim. */
	static String noteWithClaim(String key, String claim) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<review:Note xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:review="http://lectern.org/review/1" formatVersion="1" paperKey="%s" form="reading">
				  <answers id="a1" question="claim">
				    <text>%s</text>
				  </answers>
				</review:Note>
				""".formatted(key, claim);
	}
}
